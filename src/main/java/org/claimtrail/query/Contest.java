package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is compared with whom, and how they stand.
///
/// @param contenders those that are compared most often first
/// @param pairs of these, those that are compared most often first; the contender that stands first
///   is the one of each
/// @param first the day on which the earliest article that compares any two was published, also
///   outside of the period asked for; null where there is none
/// @param last likewise the latest
public record Contest(
    List<Contender> contenders,
    List<Pair> pairs,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  public Contest {
    contenders = List.copyOf(contenders);
    pairs = List.copyOf(pairs);
  }

  /// @param name canonical
  /// @param comparisons with anybody; one claim that sets it against two others is two
  public record Contender(String name, int comparisons) {}

  /// @param tally how often the one is said to be where
  public record Pair(String one, String other, Rivalry.Tally tally) {}

  /// How the one stands to the other, whichever of them is the one of their pair.
  public Rivalry.Tally tally(String one, String other) {
    for (Pair pair : pairs) {
      if (pair.one().equals(one) && pair.other().equals(other)) {
        return pair.tally();
      }
      if (pair.one().equals(other) && pair.other().equals(one)) {
        return pair.tally().reversed();
      }
    }
    return Rivalry.Tally.NONE;
  }
}
