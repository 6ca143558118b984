package org.claimtrail.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says about itself: in JSON-LD, Open Graph, other meta tags, microdata, `<time>`, and
/// where these are silent, in its address and its lines about the article. The first that speaks
/// counts, in about this order.
final class Imprint {

  /// Longest title or name, in characters.
  private static final int LONGEST = 400;

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  /// "Harbour Wire | News from the coast": what sites put after their name.
  private static final Pattern MOTTO = Pattern.compile("(?<=\\S{3})\\s+[|•·–—-]\\s.*");

  private static final String BYLINES =
      "[class*=byline], [class*=author-name], [class*=article-author]";

  /// Longest byline, in characters; what is longer tells the author's life.
  private static final int LONGEST_BYLINE = 100;

  private final Document page;
  private final @Nullable String address;
  private final LinkedData data;
  private final MetaTags meta;
  private final @Nullable String url;

  private Imprint(Document page, @Nullable String address) {
    this.page = page;
    this.address = address;
    data = LinkedData.of(page);
    meta = MetaTags.of(page);
    url = findUrl();
  }

  /// @param address from where the page was read; null when unknown
  static Imprint of(Document page, @Nullable String address) {
    return new Imprint(page, address);
  }

  @Nullable String url() {
    return url;
  }

  /// Of its URL; null when that is unknown.
  @Nullable String host() {
    return url == null ? null : WebPage.host(url);
  }

  @Nullable String outlet() {
    return clean(
            meta.first("og:site_name"),
            data.first("publisher"),
            meta.first("application-name", "dc.publisher", "dcterms.publisher"),
            meta.first("citation_journal_title"),
            host())
        .filter(name -> !name.equals(meta.first("og:title")))
        .map(name -> MOTTO.matcher(name).replaceFirst(""))
        .findFirst()
        .orElse(null);
  }

  /// As it is announced, best first; empty where only headings and the window's title tell.
  List<String> headlines() {
    return clean(
            data.first("headline"),
            meta.first("og:title"),
            meta.first("twitter:title", "citation_title", "dc.title"))
        .toList();
  }

  List<String> authors() {
    String outlet = outlet();
    return Stream.of(
            data.all("author"),
            meta.all("author", "article:author", "byl", "parsely-author", "sailthru.author"),
            meta.all("dc.creator", "dcterms.creator", "citation_author"),
            texts("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]"),
            texts(BYLINES).stream()
                .filter(line -> line.length() < LONGEST_BYLINE)
                .limit(1)
                .toList())
        .map(Byline::names)
        .map(names -> names.stream().filter(name -> !name.equalsIgnoreCase(outlet)).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Nullable LocalDate published() {
    return PageDates.published(page, data, meta, url);
  }

  @Nullable LocalDate modified() {
    return PageDates.modified(page, data, meta);
  }

  @Nullable String language() {
    Element html = page.selectFirst("html");
    return Stream.of(
            html == null ? null : html.attr("lang"),
            html == null ? null : html.attr("xml:lang"),
            data.first("inLanguage"),
            meta.first("og:locale", "content-language", "dc.language", "language"))
        .filter(Objects::nonNull)
        .map(language -> language.strip().replace('_', '-'))
        .filter(language -> LANGUAGE.matcher(language).matches())
        .map(language -> Locale.forLanguageTag(language).toLanguageTag())
        .filter(language -> !language.equals("und"))
        .findFirst()
        .orElse(null);
  }

  /// The article's text as HTML; blank where the page does not give it to programs.
  String text() {
    return data.text().strip().replaceAll("\\R+", "<p>");
  }

  private @Nullable String findUrl() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Stream.of(
            canonical == null ? null : canonical.attr("href"),
            meta.first("og:url"),
            data.first("url"),
            address)
        .map(this::absolute)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String absolute(@Nullable String link) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI relative = URI.create(link.strip());
      URI uri = address == null ? relative : URI.create(address).resolve(relative);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private List<String> texts(String query) {
    return page.select(query).stream().map(Element::text).filter(text -> !text.isBlank()).toList();
  }

  /// Those that say something, on one line; unescaped again, since many pages escape twice.
  private static Stream<String> clean(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .map(text -> Passages.oneLine(Parser.unescapeEntities(text, false)))
        .filter(text -> !text.isEmpty() && !text.startsWith("http"))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
