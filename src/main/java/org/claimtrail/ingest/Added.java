package org.claimtrail.ingest;

import java.util.List;
import java.util.Objects;
import org.claimtrail.answer.Column;
import org.claimtrail.article.Article;
import org.claimtrail.index.Change;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import org.jspecify.annotations.Nullable;

/// What became of something that was to be added.
///
/// @param url null when unknown
/// @param id of the article; null when refused
/// @param change null when refused
/// @param claims how many the index now holds of the article; null when refused
/// @param reason why it was refused, with file and line; else null
/// @param title what a person knows it by
public record Added(
    @Nullable String url,
    @Nullable String id,
    @Nullable Change change,
    @Nullable Integer claims,
    @Nullable String reason,
    String title) {

  /// The keys in everything that programs read.
  public static final List<Column<Added>> COLUMNS =
      List.of(
          new Column<>("url", Added::url),
          new Column<>("id", Added::id),
          new Column<>("status", Added::status),
          new Column<>("claims", Added::claims),
          new Column<>("reason", Added::reason));

  static Added of(String where, Article article, Change change, int claims) {
    String title = Objects.requireNonNullElse(article.title(), where);
    return new Added(article.url(), article.id(), change, claims, null, title);
  }

  static Added of(Refused refused) {
    String reason = refused.where() + ": " + refused.reason();
    return new Added(null, null, null, null, reason, refused.where());
  }

  static Added of(Skipped skipped) {
    return new Added(null, null, null, null, null, skipped.where());
  }

  /// Whether it was one of many pages of which nobody expected an article.
  public boolean isSkipped() {
    return change == null && reason == null;
  }

  /// "added", "replaced", "unchanged" or "refused".
  public String status() {
    return change == null ? "refused" : change.label();
  }
}
