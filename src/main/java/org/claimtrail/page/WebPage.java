package org.claimtrail.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The article on a web page, and what the page says about itself.
///
/// @param url its canonical URL, else that from where it was read; null when unknown
/// @param outlet who published it, else the host; null when unknown
/// @param title its headline; null when unknown
/// @param authors in the order of the byline
/// @param published null when unknown
/// @param modified null when unknown
/// @param language a BCP 47 tag; null when unknown
/// @param text the headline and the body, a line a block; blank where there is no article
public record WebPage(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    @Nullable String language,
    String text) {

  /// Reads a page.
  ///
  /// @param html bounded by the caller; it is held in memory
  /// @param charset what the server called its encoding; null to find out from the page
  /// @param url from where it was read; null when unknown
  public static WebPage read(InputStream html, @Nullable String charset, @Nullable String url)
      throws IOException {
    Document page = Markup.page(html, charset, url);
    Imprint imprint = Imprint.of(page, url);
    Headline headline = Headline.of(page, imprint);
    return new WebPage(
        imprint.url(),
        imprint.outlet(),
        headline.title(),
        imprint.authors(),
        imprint.published(),
        imprint.modified(),
        imprint.language(),
        text(headline, body(page, imprint, headline)));
  }

  /// That of the page, or what it says for programs where it shows readers much less: a beginning
  /// before a wall, or nothing before scripts have run.
  private static List<Passage> body(Document page, Imprint imprint, Headline headline) {
    List<Passage> shown = Body.of(page, headline);
    List<Passage> told = Passages.of(Markup.fragment(imprint.text()));
    return words(shown) * 2 < words(told) ? told : shown;
  }

  private static int words(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::words).sum();
  }

  /// What a page that names no outlet has for one: the host of its URL without `www.`; null for a
  /// URL without a host.
  public static @Nullable String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// All text of a piece of HTML that is an article and nothing else, a line a block: headings,
  /// paragraphs, list items, table rows.
  public static String text(String html) {
    return lines(Passages.of(Markup.fragment(html)).stream());
  }

  /// The text of a mail in HTML, a line a block, without what newsletters add around it.
  public static String letter(String html) {
    return lines(Letter.of(Markup.fragment(html)).stream());
  }

  private static String text(Headline headline, List<Passage> body) {
    if (body.isEmpty()) {
      return "";
    }
    String title = headline.title();
    String above = title == null || headline.opens(body) ? "" : title + "\n";
    return above + lines(body.stream());
  }

  private static String lines(Stream<Passage> passages) {
    return passages.map(passage -> passage.line() + "\n").collect(Collectors.joining());
  }
}
