package org.claimtrail.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Harmless;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import org.jspecify.annotations.Nullable;

/// An article on a page, with its claims marked in its text.
///
/// @param imprint outlet, authors, day
/// @param url of the original; null where it has none that a browser may be sent to
/// @param copyOf the first article of its text; null where that is itself
/// @param paragraphs the text; empty where it is not to be shown
public record ArticleView(
    String title,
    String imprint,
    @Nullable String url,
    @Nullable String copyOf,
    List<Names> names,
    List<ClaimCard> claims,
    List<List<Run>> paragraphs)
    implements Page {

  /// Whom it mentions, of one type.
  public record Names(String label, List<String> names) {}

  /// Words of the text.
  ///
  /// @param claim that they make; null for none
  public record Run(String words, @Nullable String claim) {}

  public static ArticleView of(ArticlePage page, ClaimSearch search) {
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
        paragraphs(article.text(), page.claims()));
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

  /// Claims whose words overlap are marked as one; the longest leads to its card.
  private static List<List<Run>> paragraphs(String text, List<StoredClaim> claims) {
    List<StoredClaim> inOrder =
        claims.stream()
            .filter(claim -> claim.span().end() <= text.length())
            .sorted(
                Comparator.<StoredClaim>comparingInt(claim -> claim.span().start())
                    .thenComparing(claim -> claim.span().end(), Comparator.reverseOrder()))
            .toList();
    List<List<Run>> paragraphs = new ArrayList<>();
    List<Run> paragraph = new ArrayList<>();
    int at = 0;
    for (StoredClaim claim : inOrder) {
      Span span = claim.span();
      if (span.end() <= at) {
        continue;
      }
      paragraph = add(text.substring(at, Math.max(at, span.start())), null, paragraph, paragraphs);
      paragraph =
          add(
              text.substring(Math.max(at, span.start()), span.end()),
              claim.id(),
              paragraph,
              paragraphs);
      at = span.end();
    }
    paragraph = add(text.substring(at), null, paragraph, paragraphs);
    paragraphs.add(paragraph);
    return paragraphs.stream().filter(one -> !one.isEmpty()).toList();
  }

  /// @return the paragraph in which the words end
  private static List<Run> add(
      String words, @Nullable String claim, List<Run> begun, List<List<Run>> paragraphs) {
    List<Run> paragraph = begun;
    String[] lines = words.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
      if (!lines[i].isBlank()) {
        paragraph.add(new Run(Harmless.words(lines[i]), claim));
      }
    }
    return paragraph;
  }
}
