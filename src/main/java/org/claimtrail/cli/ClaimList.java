package org.claimtrail.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Role;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// Claims for a person to read: when, what, who says so, and in which words.
///
/// @param explanations tells how each was found; null where that is not asked for
record ClaimList(Screen screen, @Nullable ExplanationView explanations) {

  /// Where the words begin, right of the date.
  private static final int INDENT = 12;

  /// Columns of the longest type's name, and two.
  private static final int TYPE = 15;

  /// Prints each claim with its quote, and a blank line between two. Neighbours from the same words
  /// of a sentence stand together above the longest of their quotes.
  void print(List<StoredClaim> claims) {
    @Nullable StoredClaim longest = null;
    for (StoredClaim claim : claims) {
      if (longest != null && !sameWords(longest, claim)) {
        quote(longest);
        screen.blank();
        longest = null;
      }
      claim(claim);
      if (longest == null || claim.span().length() > longest.span().length()) {
        longest = claim;
      }
    }
    if (longest != null) {
      quote(longest);
    }
  }

  private static boolean sameWords(StoredClaim one, StoredClaim other) {
    return one.article().id().equals(other.article().id())
        && one.sentence().equals(other.sentence())
        && (one.span().contains(other.span()) || other.span().contains(one.span()));
  }

  private void quote(StoredClaim claim) {
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"), INDENT + 1, Line.of(claim.quote().strip() + "”"));
  }

  private void claim(StoredClaim claim) {
    LocalDate listed = claim.listedDay();
    String day = listed == null ? "undated" : listed.toString();
    Line head = new Line().add(Style.DATE, day).to(INDENT);
    head.add(Style.DIM, claim.type().label()).to(INDENT + TYPE);
    screen.wrap(head, INDENT + TYPE, Line.of(ClaimSentence.of(ClaimSlots.of(claim))));
    screen.wrap(INDENT, source(claim));
    if (explanations != null) {
      explanations.print(INDENT, claim);
    }
  }

  /// "● DeepSeek (self-reported) · stated · Model Ledger · DeepSeek as subject, claimant".
  private static Line source(StoredClaim claim) {
    Line line = voice(claim).add(Style.DIM, " · ");
    boolean stated = claim.certainty() == Certainty.STATED;
    line.add(stated ? Style.DIM : Style.CAREFUL, claim.certainty().label());
    if (claim.date() != null && !Objects.equals(claim.day(), claim.listedDay())) {
      line.add(Style.DIM, " · for " + claim.date());
    }
    if (claim.article().outlet() != null && claim.voice() != Voice.ARTICLE) {
      line.add(Style.DIM, " · " + claim.article().outlet());
    }
    if (claim.verdict() != null) {
      line.add(Style.CAREFUL, " · " + claim.verdict().label());
    }
    if (!claim.roles().isEmpty()) {
      String roles = claim.roles().stream().map(Role::label).collect(Collectors.joining(", "));
      line.add(Style.DIM, " · as " + roles);
    }
    return line;
  }

  static Line voice(StoredClaim claim) {
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
