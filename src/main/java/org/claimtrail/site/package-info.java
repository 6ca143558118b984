/// The pages on which people see claims in a browser. Start at [org.claimtrail.site.Site].
///
/// Each [Page] is a record of what it shows, harmless already, made of what a search says and put
/// into a template of `src/main/jte`, which the build turns into Java. [Addresses] tells where
/// things are.
@NullMarked
package org.claimtrail.site;

import org.jspecify.annotations.NullMarked;
