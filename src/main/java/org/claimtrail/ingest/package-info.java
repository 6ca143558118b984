/// From articles to the index: extracted on all processors, written in order, many in one commit.
/// Start at [org.claimtrail.ingest.Ingest].
///
/// Only [org.claimtrail.ingest.Extractions] loads the models, for the first article that needs
/// them.
@NullMarked
package org.claimtrail.ingest;

import org.jspecify.annotations.NullMarked;
