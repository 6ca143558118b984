package org.claimtrail.query;

import java.util.List;
import java.util.Objects;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// Two companies or models side by side.
///
/// @param one canonical, as is the other
/// @param tally how often the first is said to be where
/// @param direct the claims that compare the two, that with the latest report first
/// @param shared the benchmarks on which both have claimed results
public record Comparison(
    String one, String other, Rivalry.Tally tally, FoundTracks direct, List<Shared> shared) {

  public Comparison {
    shared = List.copyOf(shared);
  }

  /// The best results of both on one benchmark, by one kind of claimants.
  ///
  /// @param ours of the first; null where no such claimant gives one
  /// @param theirs of the other; likewise
  public record Shared(
      String benchmark,
      Voice voice,
      Leaderboard.@Nullable Standing ours,
      Leaderboard.@Nullable Standing theirs) {

    /// Ours less theirs; null where one is missing, or is told in another unit.
    public @Nullable Double difference() {
      Quantity our = ours == null ? null : ours.claim().quantity();
      Quantity their = theirs == null ? null : theirs.claim().quantity();
      return our == null || their == null || !Objects.equals(our.unit(), their.unit())
          ? null
          : our.value() - their.value();
    }
  }
}
