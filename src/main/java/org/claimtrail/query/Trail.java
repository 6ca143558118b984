package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;

/// One tracked claim with every report of it.
///
/// @param claim in short
/// @param reports in order of time, the earliest first
/// @param otherwise other claims about the same that were made, such as a weaker or stronger
///   relation of the same two; not all are at odds with it
/// @param disputes those in which it takes part
public record Trail(
    TrackedClaim claim,
    List<StoredClaim> reports,
    List<TrackedClaim> otherwise,
    List<Dispute> disputes) {

  public Trail {
    reports = List.copyOf(reports);
    otherwise = List.copyOf(otherwise);
    disputes = List.copyOf(disputes);
  }
}
