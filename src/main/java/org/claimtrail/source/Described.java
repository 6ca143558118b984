package org.claimtrail.source;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.page.WebPage;
import org.jspecify.annotations.Nullable;

/// What a feed or sitemap says about an article, all of it null or empty where it says nothing.
record Described(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    @Nullable String language) {

  static final Described NOTHING = new Described(null, null, List.of(), null, null, null);

  /// Only the day of publication.
  static Described on(LocalDate published) {
    return new Described(null, null, List.of(), published, null, null);
  }

  /// `article` with this where it knows nothing itself.
  Article fill(Article article) {
    return new Article(
        article.url(),
        outlet == null || !isHost(article) ? article.outlet() : outlet,
        or(article.title(), title),
        article.authors().isEmpty() ? authors : article.authors(),
        or(article.published(), published),
        or(article.modified(), modified),
        or(article.language(), language),
        article.text());
  }

  /// Whether the article's outlet is unknown: a page that does not name one has its host there.
  private static boolean isHost(Article article) {
    String named = article.outlet();
    String url = article.url();
    return named == null || url != null && named.equals(WebPage.host(url));
  }

  private static <T> @Nullable T or(@Nullable T known, @Nullable T other) {
    return known == null ? other : known;
  }
}
