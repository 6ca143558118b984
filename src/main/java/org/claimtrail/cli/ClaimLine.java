package org.claimtrail.cli;

import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.StoredClaim;

/// A claim in one line: who stands behind it, what it says, and who says so.
final class ClaimLine {

  /// Columns that a claimant may always take.
  private static final int CLAIMANT = 24;

  private ClaimLine() {}

  /// @param room columns of the line
  static Line of(StoredClaim claim, int room) {
    Line line = new Line().add(Marks.style(claim.voice()), Marks.of(claim.voice()) + " ");
    Line words = words(claim);
    Line claimant = new Line();
    if (claim.claimant() != null && claim.type() != ClaimType.ACCUSATION) {
      int left = room - line.width() - words.width();
      claimant = claimant.add(Style.DIM, "  " + claim.claimant()).cut(Math.max(CLAIMANT, left));
    }
    return line.add(words.cut(room - line.width() - claimant.width())).add(claimant);
  }

  /// With its quote where the slots alone say little.
  private static Line words(StoredClaim claim) {
    Line words = Line.of(ClaimSentence.of(ClaimSlots.of(claim)));
    boolean telling =
        switch (claim.type()) {
          case COMPARISON, SCORE, RANKING, RELEASE, ACCUSATION -> true;
          case SPECIFICATION, COST, DEAL -> claim.quantity() != null;
          case DENIAL, POLICY, STATEMENT -> false;
        };
    return telling ? words : words.add(Style.DIM, " “" + claim.quote().strip() + "”");
  }
}
