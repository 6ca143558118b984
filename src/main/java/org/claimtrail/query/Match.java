package org.claimtrail.query;

import java.util.Set;

/// A tracked claim that a saved search has come upon.
///
/// @param claim its counts are of the reports that match, not of all
/// @param ids of these reports
public record Match(TrackedClaim claim, Set<String> ids) {

  public Match {
    ids = Set.copyOf(ids);
  }
}
