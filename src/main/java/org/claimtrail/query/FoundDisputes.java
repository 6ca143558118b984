package org.claimtrail.query;

import java.util.List;

/// Disputes that were asked for.
///
/// @param disputes that first which has the latest of the claims asked for, at most the limit
/// @param total how many there are without the limit; where not `counted`, at least that many
/// @param counted whether all were looked at
public record FoundDisputes(List<Dispute> disputes, long total, boolean counted) {

  public FoundDisputes {
    disputes = List.copyOf(disputes);
  }
}
