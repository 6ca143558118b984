/// Web pages. Start at [org.claimtrail.page.WebPage].
@NullMarked
package org.claimtrail.page;

import org.jspecify.annotations.NullMarked;
