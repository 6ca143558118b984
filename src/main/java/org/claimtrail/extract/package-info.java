/// From an article to its claims. Start at [org.claimtrail.extract.ClaimExtractor].
@NullMarked
package org.claimtrail.extract;

import org.jspecify.annotations.NullMarked;
