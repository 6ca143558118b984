package org.claimtrail.query;

import java.util.List;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.StoredClaim;
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

    /// Ours less theirs; null where one is missing.
    public @Nullable Double difference() {
      return ours == null || theirs == null ? null : value(ours) - value(theirs);
    }

    private static double value(Leaderboard.Standing standing) {
      StoredClaim claim = standing.claim();
      return claim.quantity() == null ? Double.NaN : claim.quantity().value();
    }
  }
}
