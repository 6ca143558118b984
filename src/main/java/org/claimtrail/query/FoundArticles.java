package org.claimtrail.query;

import java.util.List;

/// Articles that were asked for.
///
/// @param articles newest first, at most the limit
/// @param total how many there are without the limit
public record FoundArticles(List<ArticleRow> articles, long total) {

  public FoundArticles {
    articles = List.copyOf(articles);
  }
}
