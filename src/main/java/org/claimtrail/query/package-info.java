/// Questions to the index and their answers.
///
/// ```java
/// try (ClaimSearch search = ClaimSearch.open(Path.of("index"), catalogue)) {
///   Found found = search.claims(ClaimQuery.about("DeepSeek"));
/// }
/// ```
///
/// Start at [org.claimtrail.query.ClaimSearch]. A question goes three steps: names are resolved
/// ([org.claimtrail.query.Naming]), by the catalogue, else by what articles call somebody, else by
/// words that describe somebody unnamed; the query becomes Lucene's
/// ([org.claimtrail.query.ClaimFilter]); the documents found are read back as claims. Counts come
/// from columns ([org.claimtrail.query.EntityTally]), never from texts.
///
/// What analysts decide comes in by [org.claimtrail.query.Rulings], whoever asks for it.
@NullMarked
package org.claimtrail.query;

import org.jspecify.annotations.NullMarked;
