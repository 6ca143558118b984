package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.track.Odds;

/// Claims that contradict one another, side by side; who is right is left to the reader.
///
/// @param kind how they do
/// @param subject whom or what it is about
/// @param other with whom it is compared, or who accuses it; empty where there is none
/// @param benchmark empty where none is named
/// @param sources how many independent ones there are, all sides together
/// @param sides what is said, that which was seen first first; at least two
public record Dispute(
    Odds.Kind kind, String subject, String other, String benchmark, int sources, List<Side> sides) {

  public Dispute {
    sides = List.copyOf(sides);
  }

  /// What one side says.
  public record Side(TrackedClaim claim) {

    public StoredClaim earliest() {
      return claim.earliest();
    }
  }
}
