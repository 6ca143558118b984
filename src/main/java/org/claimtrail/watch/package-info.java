/// Feeds and pages that are looked at again and again. Start at [org.claimtrail.watch.Watching].
///
/// ```java
/// Watchlist list = Watchlist.read(Path.of("sources.opml"));
/// Watching watching = Watching.of(index.watchFile());
/// for (URI address : list.addresses()) {
///   ArticleSource.at(address, fetcher, watching.visits(ingest::then)).forEach(ingest::take);
/// }
/// ```
///
/// What was read is noted only once it is on disk, so that a kill at any moment loses nothing; what
/// is read a second time for it is the same article again, which changes nothing.
@NullMarked
package org.claimtrail.watch;

import org.jspecify.annotations.NullMarked;
