package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Rules.Match;

/// Tells what a sum of money is: the price or cost of a thing, or a deal. The nearest cue of the
/// two types' rules decides.
final class Money {

  private final Rules costs = Rules.of(ClaimType.COST);
  private final Rules deals = Rules.of(ClaimType.DEAL);

  /// All cues for money in a sentence, of both types.
  List<Match> cues(Reading reading) {
    List<Match> cues = new ArrayList<>(costs.in(reading.sentence()));
    cues.addAll(deals.in(reading.sentence()));
    return cues;
  }

  /// The cue nearest to an amount; one before it counts as nearer than one as far after.
  static Optional<Match> nearest(List<Match> cues, Amount amount) {
    Match best = null;
    int least = Integer.MAX_VALUE;
    for (Match cue : cues) {
      int distance =
          cue.to() <= amount.from()
              ? 2 * (amount.from() - cue.to())
              : cue.from() >= amount.to() ? 2 * (cue.from() - amount.to()) + 1 : 0;
      if (distance < least) {
        least = distance;
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }
}
