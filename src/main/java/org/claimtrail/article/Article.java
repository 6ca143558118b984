package org.claimtrail.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as it was handed in.
///
/// @param url where it was published; null when unknown
/// @param outlet who published it; null when unknown
/// @param title its headline; null when unknown
/// @param authors who wrote it, in the order of the byline; empty when unknown
/// @param published the day it was published; null when unknown
/// @param modified the day of its last change; null when unknown or unchanged
/// @param language a BCP 47 tag, "en-GB"; null when unknown
/// @param text the whole text: blocks separated by line ends, never changed by the program
public record Article(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    @Nullable String language,
    String text) {

  public Article {
    url = blankToNull(url);
    outlet = blankToNull(outlet);
    title = blankToNull(title);
    authors = List.copyOf(authors);
    language = blankToNull(language);
    if (text.isBlank()) {
      throw new IllegalArgumentException("no text");
    }
  }

  /// One of which nobody knows authors, changes and language.
  public Article(
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable LocalDate published,
      String text) {
    this(url, outlet, title, List.of(), published, null, null, text);
  }

  /// What makes it this article and no other: 16 hexadecimal digits, a hash of the canonical URL,
  /// or of the text where there is no URL.
  public String id() {
    return url == null ? Identity.hash("text", text) : Identity.hash("url", CanonicalUrl.of(url));
  }

  /// Headings, paragraphs, list items, table rows and page furniture in the order of the text.
  public List<Block> blocks() {
    return Blocks.of(text);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
