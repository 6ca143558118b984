/// Asking servers for pages. Start at [org.claimtrail.fetch.Fetcher].
@NullMarked
package org.claimtrail.fetch;

import org.jspecify.annotations.NullMarked;
