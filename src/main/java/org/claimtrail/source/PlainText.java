package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.jspecify.annotations.Nullable;

/// A file that is one article; its first line is the title where it is short.
final class PlainText {

  /// Longest title, in characters: a headline of three printed lines.
  private static final int LONGEST_TITLE = 180;

  private PlainText() {}

  static Item read(String name, InputStream input, Encoding encoding) throws IOException {
    byte[] bytes = input.readNBytes(Limits.LONGEST_ARTICLE + 1);
    try {
      if (bytes.length > Limits.LONGEST_ARTICLE) {
        throw new Refusal(Limits.TOO_LONG);
      }
      String text = English.checked(encoding.decode(bytes));
      return new Read(name, new Article(null, null, title(text), null, text));
    } catch (Refusal refusal) {
      return refusal.at(name);
    }
  }

  private static @Nullable String title(String text) {
    Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
    return first
        .map(line -> line.strip().replaceFirst("^#{1,6}\\s+", ""))
        .filter(line -> line.length() <= LONGEST_TITLE)
        .orElse(null);
  }
}
