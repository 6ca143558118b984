package org.claimtrail.query;

import org.claimtrail.claim.StatedDate;
import org.jspecify.annotations.Nullable;

/// Which articles are asked for, newest first. Every part that is given must hold; null asks for
/// nothing.
///
/// @param words all of these in title or text; in double quotes, in that order
/// @param about an entity that it mentions, itself or by its family
/// @param outlet in any capitals
/// @param since published on or after the first day of this
/// @param until published on or before the last day of this
/// @param copies whether articles that repeat another are among them
/// @param limit the most articles to return, at least 1
public record ArticleQuery(
    @Nullable String words,
    @Nullable String about,
    @Nullable String outlet,
    @Nullable StatedDate since,
    @Nullable StatedDate until,
    Copies copies,
    int limit) {

  public ArticleQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + "; it is at least 1");
    }
    if (since != null && until != null && since.firstDay().isAfter(until.lastDay())) {
      throw new IllegalArgumentException(since + " lies after " + until);
    }
  }

  /// Every article, newest first.
  public static ArticleQuery everything() {
    return new ArticleQuery(null, null, null, null, null, new Copies.Listed(), ClaimQuery.ALL);
  }
}
