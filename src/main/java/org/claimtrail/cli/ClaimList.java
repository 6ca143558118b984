package org.claimtrail.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Role;
import org.claimtrail.index.StoredClaim;

/// Claims for a person to read: when, what, who says so, and in which words.
record ClaimList(Screen screen) {

  /// Where the words begin, right of the date.
  private static final int INDENT = 12;

  /// Columns of the longest type's name, and two.
  private static final int TYPE = 15;

  /// Prints each claim, with a blank line between two.
  void print(List<StoredClaim> claims) {
    boolean first = true;
    for (StoredClaim claim : claims) {
      if (!first) {
        screen.blank();
      }
      print(claim);
      first = false;
    }
  }

  void print(StoredClaim claim) {
    String day = claim.day() == null ? "undated" : claim.day().toString();
    Line head = new Line().add(Style.DATE, day).to(INDENT);
    head.add(Style.DIM, claim.type().label()).to(INDENT + TYPE);
    screen.wrap(head, INDENT + TYPE, ClaimSentence.of(Slots.of(claim)));
    screen.wrap(INDENT, source(claim));
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"), INDENT + 1, Line.of(claim.quote().strip() + "”"));
  }

  /// "● DeepSeek (self-reported) · stated · Model Ledger · DeepSeek as subject, claimant".
  private static Line source(StoredClaim claim) {
    Line line = voice(claim).add(Style.DIM, " · ");
    boolean stated = claim.certainty() == Certainty.STATED;
    line.add(stated ? Style.DIM : Style.CAREFUL, claim.certainty().label());
    if (claim.article().outlet() != null && claim.voice() != Voice.ARTICLE) {
      line.add(Style.DIM, " · " + claim.article().outlet());
    }
    if (!claim.roles().isEmpty()) {
      String roles = claim.roles().stream().map(Role::label).collect(Collectors.joining(", "));
      line.add(Style.DIM, " · as " + roles);
    }
    return line;
  }

  private static Line voice(StoredClaim claim) {
    String outlet = claim.article().outlet();
    String claimant = claim.claimant() == null ? "" : claim.claimant();
    Line line = new Line().add(Marks.style(claim.voice()), Marks.of(claim.voice()) + " ");
    return switch (claim.voice()) {
      case SELF_REPORTED -> line.add(claimant + " (self-reported)");
      case INDEPENDENT -> line.add(claimant + " (independent)");
      case ARTICLE -> line.add((outlet == null ? "the article" : outlet) + " itself");
    };
  }
}
