package org.claimtrail.query;

import java.util.List;

/// Tracked claims that were asked for.
///
/// @param claims in the order asked for, at most the limit
/// @param total how many there are without the limit; where not `counted`, at least that many
/// @param counted whether all were looked at
/// @param reports how many claims of articles they are made of
public record FoundTracks(List<TrackedClaim> claims, long total, boolean counted, long reports) {

  public FoundTracks {
    claims = List.copyOf(claims);
  }
}
