package org.claimtrail.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When a page says that it was published and changed.
final class PageDates {

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "article.published",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "date"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "article.updated",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "revised",
    "last-modified",
    "lastmod"
  };

  private static final String LINES_WITH_DATES =
      "[class*=date], [class*=time], [class*=publish], [class*=posted], [class*=meta],"
          + " [class*=byline], [id*=date]";

  /// Longest line about an article's date, in characters.
  private static final int LONGEST_LINE = 120;

  private static final Pattern SAYS_WHEN =
      Pattern.compile("(?i)(?:first |last )?(?:published|posted|updated|date)\\b.{0,20}\\d.*");

  private static final Pattern DATED_PATH =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/_-]|$)");

  private PageDates() {}

  /// @return null when unknown
  static @Nullable LocalDate published(
      Document page, LinkedData data, MetaTags meta, @Nullable String url) {
    return first(
        List.of(
            () -> data.first("datePublished"),
            () -> meta.first(PUBLISHED),
            () -> of(page.selectFirst("[itemprop=datePublished]")),
            () -> of(page.selectFirst("time[pubdate]")),
            () -> data.first("dateCreated"),
            () -> of(page.selectFirst("article time[datetime]")),
            () -> of(page.selectFirst("time[datetime]")),
            () -> inPath(url),
            () -> inLine(page)));
  }

  /// @return null when unknown
  static @Nullable LocalDate modified(Document page, LinkedData data, MetaTags meta) {
    return first(
        List.of(
            () -> data.first("dateModified"),
            () -> meta.first(MODIFIED),
            () -> of(page.selectFirst("[itemprop=dateModified]"))));
  }

  private static @Nullable LocalDate first(List<Supplier<@Nullable String>> dates) {
    return dates.stream()
        .map(date -> PageDay.in(date.get()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String of(@Nullable Element element) {
    return element == null
        ? null
        : Stream.of(element.attr("datetime"), element.attr("content"), element.text())
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElse(null);
  }

  /// The day in an address such as `/2026/04/24/deepseek`.
  private static @Nullable String inPath(@Nullable String url) {
    Matcher dated = DATED_PATH.matcher(Objects.requireNonNullElse(url, ""));
    return dated.find() ? dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3) : null;
  }

  private static @Nullable String inLine(Document page) {
    Stream<String> named = page.select(LINES_WITH_DATES).stream().map(Element::text);
    Stream<String> said =
        page.select("p, span, div, small, em").stream()
            .map(Element::ownText)
            .filter(text -> SAYS_WHEN.matcher(text).matches());
    return Stream.concat(named, said)
        .filter(text -> text.length() < LONGEST_LINE && PageDay.in(text) != null)
        .findFirst()
        .orElse(null);
  }
}
