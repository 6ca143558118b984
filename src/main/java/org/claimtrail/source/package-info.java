/// Readers that yield articles: text files, folders of them, and JSON. Start at
/// [org.claimtrail.source.ArticleSource].
///
/// ```java
/// ArticleSource.at(Path.of("coverage")).forEach(item -> {
///   switch (item) {
///     case Read(String where, Article article) -> extract(article);
///     case Refused(String where, String reason) -> warn(where + ": " + reason);
///   }
/// });
/// ```
///
/// A source never throws for what it reads: whatever cannot be an article comes out as a refusal
/// that names file and line, and the rest is read. Text reaches the article exactly as it stands in
/// the file, but for the byte order mark.
@NullMarked
package org.claimtrail.source;

import org.jspecify.annotations.NullMarked;
