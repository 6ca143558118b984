package org.claimtrail.http;

import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Decision;
import org.claimtrail.query.Ruling;
import org.claimtrail.query.Rulings;
import org.jspecify.annotations.Nullable;

/// Makes what analysts decide, in pages or by the API.
///
/// @param later lays a decision over the index where another program writes to it
record Deciding(ClaimIndex index, CurrentClaims claims, Runnable later) {

  /// As [Rulings#make]; who asks for claims from here on sees it, unless another program writes to
  /// the index.
  Decision make(Ruling ruling, String reason, @Nullable String by) {
    Decision made = new Rulings(index, claims.catalogue()).make(ruling, reason, by);
    if (!made.applied()) {
      later.run();
    }
    claims.refresh();
    return made;
  }
}
