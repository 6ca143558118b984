package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;

/// One tracked claim, and what surrounds it.
///
/// @param reported with as many reports as were asked for
/// @param otherwise other claims about the same that were made, such as a weaker or stronger
///   relation of the same two; not all are at odds with it
/// @param disputes those in which it takes part
public record Trail(ReportedClaim reported, List<TrackedClaim> otherwise, List<Dispute> disputes) {

  public Trail {
    otherwise = List.copyOf(otherwise);
    disputes = List.copyOf(disputes);
  }

  /// In short.
  public TrackedClaim claim() {
    return reported.claim();
  }

  /// In order of time, the earliest first.
  public List<StoredClaim> reports() {
    return reported.reports();
  }
}
