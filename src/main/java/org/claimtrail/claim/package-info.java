/// Claims: who says what of whom. Start at [org.claimtrail.claim.Claim].
@NullMarked
package org.claimtrail.claim;

import org.jspecify.annotations.NullMarked;
