package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;

/// Claims that were asked for.
///
/// @param claims in the order asked for, at most the limit
/// @param total how many there are without the limit
public record Found(List<StoredClaim> claims, long total) {

  public Found {
    claims = List.copyOf(claims);
  }
}
