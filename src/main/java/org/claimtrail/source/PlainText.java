package org.claimtrail.source;

import java.io.IOException;
import org.claimtrail.article.Article;

/// A file that is one article; its first line is the title where it is short.
final class PlainText {

  private PlainText() {}

  /// @param resource without a byte order mark
  static Article read(Resource resource, Encoding encoding) throws IOException, Refusal {
    byte[] bytes = Limits.readAll(resource.bytes(), Limits.LONGEST_ARTICLE);
    String text = Refusal.ifBlank(encoding.decode(bytes));
    return new Article(resource.url(), null, Headline.of(text), null, text);
  }
}
