package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// Claims that were asked for.
///
/// @param claims in the order asked for, at most the limit
/// @param total how many there are without the limit
/// @param next for [ClaimQuery#after()], to go on behind the last of them, also when claims have
///   been added meanwhile; null when there are no more
public record Found(List<StoredClaim> claims, long total, @Nullable String next) {

  public Found {
    claims = List.copyOf(claims);
  }
}
