package org.claimtrail.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Harmless;
import org.claimtrail.article.Article;
import org.claimtrail.entity.EntityType;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import org.jspecify.annotations.Nullable;

/// An article on a page, with its claims marked in its text.
///
/// @param imprint outlet, authors, day
/// @param url of the original; null where it has none that a browser may be sent to
/// @param copyOf the first article of its text; null where that is itself
/// @param quotesOnly whether the text may not be shown
/// @param text with all that is marked; without paragraphs where it may not be shown
/// @param versions the latest first; empty where there is but one
public record ArticleView(
    String title,
    String imprint,
    @Nullable String url,
    @Nullable String copyOf,
    List<Names> names,
    List<ClaimCard> claims,
    boolean quotesOnly,
    MarkedText text,
    List<VersionView> versions)
    implements Page {

  /// Whom it mentions, of one type.
  public record Names(String label, List<String> names) {}

  /// @param key its id, or the beginning of it
  public static ArticleView of(String key, ClaimSearch search, Texts texts) {
    ArticlePage page = search.article(key);
    Article article = page.article();
    String imprint =
        Stream.of(article.outlet(), names(article.authors()), article.published())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    return new ArticleView(
        Harmless.words(Objects.requireNonNullElse(article.title(), "(no title)")),
        Harmless.words(imprint),
        article.url() != null && Addresses.isOfTheWeb(article.url()) ? article.url() : null,
        page.copyOf() == null ? null : page.copyOf().id(),
        names(page),
        ClaimCard.of(page.claims(), search),
        !texts.areWhole(),
        texts.areWhole()
            ? MarkedText.of(article.text(), page.claims(), search.mentions(page.id()))
            : MarkedText.none(),
        page.version().number() == 1
            ? List.of()
            : VersionView.of(search.history(page.id()), texts));
  }

  @Override
  public Frame frame() {
    return Frame.of(title);
  }

  @Override
  public String template() {
    return "article";
  }

  private static @Nullable String names(List<String> authors) {
    return authors.isEmpty() ? null : String.join(", ", authors);
  }

  private static List<Names> names(ArticlePage page) {
    List<Names> names = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<String> some =
          page.entities().stream()
              .filter(mention -> mention.type() == type)
              .map(mention -> Harmless.words(mention.name()))
              .toList();
      if (!some.isEmpty()) {
        names.add(new Names(label(type), some));
      }
    }
    return names;
  }

  private static String label(EntityType type) {
    return switch (type) {
      case COMPANY -> "Companies";
      case MODEL -> "Models";
      case BENCHMARK -> "Benchmarks";
      case PERSON -> "People";
      case GOVERNMENT -> "Governments";
      case CHIP -> "Chips";
    };
  }
}
