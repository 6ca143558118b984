package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;

/// Reads bytes as the program does, and makes the files that it reads.
final class Readings {

  static final String FIRST =
      "DeepSeek said on Friday that its V4 model is on par with GPT-5.4 in most of the tests that"
          + " the lab ran, and that it is cheaper by far than what its rivals have to offer.";

  static final String SECOND =
      "Anthropic answered that Claude Opus 4.7 has been ahead on SWE-bench Verified since the"
          + " spring, with a score of 87.6%, and that nobody should trust what a lab says of"
          + " itself.";

  private Readings() {}

  /// What comes of `bytes` of which no name tells anything.
  static List<Item> of(byte[] bytes) {
    return of(bytes, "input");
  }

  static List<Item> of(byte[] bytes, String name) {
    List<Item> items = new ArrayList<>();
    ArticleSource.of(new ByteArrayInputStream(bytes), name).forEach(items::add);
    return items;
  }

  static List<Item> of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static Article only(byte[] bytes) {
    List<Item> items = of(bytes);
    if (items.size() == 1 && items.getFirst() instanceof Read(String where, Article article)) {
      return article;
    }
    throw new AssertionError(said(items));
  }

  static Article only(String text) {
    return only(text.getBytes(UTF_8));
  }

  static List<Article> articles(List<Item> items) {
    List<Article> articles = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Read(String where, Article article)) {
        articles.add(article);
      }
    }
    return articles;
  }

  /// The place of each article, and the whole line of each refusal.
  static List<String> said(List<Item> items) {
    return items.stream()
        .map(
            item ->
                switch (item) {
                  case Read(String where, Article article) -> where;
                  case Foreign(String where, Article article) -> where + ": not English";
                  case Refused(String where, String reason) -> where + ": " + reason;
                  case Skipped(String where, String reason) -> "skipped " + where + ": " + reason;
                })
        .toList();
  }

  static List<String> said(String text) {
    return said(of(text));
  }

  /// A page with a headline and two paragraphs.
  static String page(String title) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p><p>%s</p></article></body></html>"
        .formatted(title, title, FIRST, SECOND);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /// @param namesAndContents in turn
  static byte[] zip(Object... namesAndContents) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(content instanceof byte[] bytes ? bytes : content.toString().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
