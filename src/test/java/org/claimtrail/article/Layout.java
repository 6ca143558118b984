package org.claimtrail.article;

import java.util.List;
import java.util.Locale;

/// An article's blocks as text, one a line: `paragraph: DeepSeek said so.`
final class Layout {

  private Layout() {}

  static List<String> of(String text) {
    return article(text).blocks().stream().map(block -> shown(block, text)).toList();
  }

  /// What one line is, under a headline and before a paragraph.
  static String ofLine(String line) {
    return of("Labs race for the next model\n" + line + "\nThat is all there is.").get(1);
  }

  static Article article(String text) {
    return new Article(null, null, null, null, text);
  }

  private static String shown(Block block, String text) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kind + ": " + block.span().in(text);
  }
}
