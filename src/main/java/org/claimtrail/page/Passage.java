package org.claimtrail.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A run of text on a page that no block element parts: a paragraph, a heading, a list item, a row
/// of a table.
///
/// @param element the block element in which it stands
/// @param kind what that is
/// @param text never blank; with single blanks, and on one line unless it is verbatim
/// @param words how many words it has
/// @param linked how many of these lead elsewhere
record Passage(Element element, Kind kind, String text, int words, int linked) {

  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    /// Program code and other text set as it was typed.
    VERBATIM
  }

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\]]*(?:\\s|$)");

  /// Fewest words of a sentence that tells something.
  private static final int SENTENCE = 8;

  /// Words from which on a passage is running text even where no sentence ends.
  private static final int LONG = 24;

  /// The element and all that hold it.
  Stream<Element> ancestors() {
    return Stream.iterate(element, up -> up != null, Element::parent);
  }

  boolean isIn(Element other) {
    return ancestors().anyMatch(up -> up.equals(other));
  }

  /// Whether it points elsewhere more than it says something.
  boolean isLinks() {
    return linked * 2 > words;
  }

  /// Words of running text: 0 where it does not read like that.
  int prose() {
    return isProse() ? words - linked : 0;
  }

  boolean isProse() {
    return kind != Kind.HEADING
        && kind != Kind.ROW
        && words >= SENTENCE
        && !isLinks()
        && (words >= LONG || SENTENCE_END.matcher(text).find());
  }

  /// As it stands in an article.
  String line() {
    return kind == Kind.ITEM ? "- " + text : text;
  }
}
