/// Readers that yield articles, of files, archives, feeds and addresses. Start at
/// [org.claimtrail.source.ArticleSource]; `Content` tells the form of whatever comes and hands it
/// to that form's reader.
///
/// ```java
/// ArticleSource.at(Path.of("coverage")).forEach(item -> {
///   switch (item) {
///     case Read(String where, Article article) -> extract(article);
///     case Refused(String where, String reason) -> warn(where + ": " + reason);
///     case Skipped skipped -> count++;
///   }
/// });
/// ```
///
/// A source never throws for what it reads: whatever cannot be an article comes out as a refusal
/// that names file and line, and the rest is read. Plain text and JSON reach the article exactly as
/// they stand in the file, but for the byte order mark.
@NullMarked
package org.claimtrail.source;

import org.jspecify.annotations.NullMarked;
