package org.claimtrail.query;

import java.util.List;

/// Disputes that were asked for.
///
/// @param disputes that with the latest report first, at most the limit
/// @param total how many there are without the limit
public record FoundDisputes(List<Dispute> disputes, long total) {

  public FoundDisputes {
    disputes = List.copyOf(disputes);
  }
}
