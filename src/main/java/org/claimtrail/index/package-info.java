/// The Lucene index, and nothing but it and `query` knows Lucene.
///
/// ```java
/// ClaimIndex index = new ClaimIndex(Path.of("index"));
/// try (ArticleWriter writer = index.write(catalogue, "0.1.0", ClaimExtractor.version())) {
///   if (writer.unchanged(article).isEmpty()) {
///     writer.add(extractor.extract(article));
///   }
///   writer.commit(); // on disk from here on
/// }
/// ```
///
/// Writing goes through [org.claimtrail.index.ArticleWriter], reading through
/// [org.claimtrail.index.Snapshot], and both through the fields of [org.claimtrail.index.Fields]: a
/// field is an object that owns how it is indexed, kept and asked for, so no field's name stands
/// anywhere else. One article is one block of documents that is replaced as one. A former version
/// stays, marked with the moment since when another has its place (a soft delete), so that
/// [org.claimtrail.index.AsOf] can look at the index as it was.
///
/// Who belongs to whom is settled when an article is written ([org.claimtrail.entity.Lineage]):
/// beside each name in a role stand its maker, employer, country, family and suite as of the
/// article's day, so that a question about DeepSeek is one look-up and a later change of jobs
/// leaves old claims where they were. The price: a changed catalogue takes effect with `rebuild`.
@NullMarked
package org.claimtrail.index;

import org.jspecify.annotations.NullMarked;
