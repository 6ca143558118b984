package org.claimtrail.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The article on a web page, and what the page says about itself.
///
/// @param url its canonical URL; null when unknown
/// @param outlet who published it; null when unknown
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
  /// @param charset what the server called its encoding; null to find out from the page
  /// @param url from where it was read; null when unknown
  public static WebPage read(InputStream html, @Nullable String charset, @Nullable String url)
      throws IOException {
    Document document = Jsoup.parse(html, charset, url == null ? "" : url);
    return new WebPage(
        url, null, document.title(), List.of(), null, null, null, document.body().text());
  }

  /// All text of a piece of HTML that is an article and nothing else, a line a block: headings,
  /// paragraphs, list items, table rows.
  public static String text(String html) {
    return Jsoup.parseBodyFragment(html).body().wholeText();
  }

  /// The text of a mail in HTML, a line a block, without what newsletters add around it.
  public static String letter(String html) {
    return text(html);
  }
}
