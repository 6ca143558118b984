package org.claimtrail.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.article.Block.Kind;

/// Tells an article's lines apart: heading, paragraph, list item, table row, furniture.
final class Blocks {

  /// Longest heading, in characters: a headline of three printed lines.
  private static final int LONGEST_HEADING = 180;

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
  private static final Pattern LIST_MARK =
      Pattern.compile("^\\s*(?:[-*•·▪◦‣●–—]\\s*)+|^\\s*\\(?\\d{1,2}[.)]\\s+");
  private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s+");
  private static final Pattern TABLE = Pattern.compile("\\t| [/|] .*? [/|] |^\\s*\\|.*\\|\\s*$");
  private static final Pattern TABLE_PAIR =
      Pattern.compile("^(?:[^.!?]|\\.\\d){2,60} [|/] [^ ]*\\d(?:[^.!?]|\\.\\d){0,40}$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;]['\")\\]’”]*$");

  /// "HANGZHOU, May 30 (Newswire) — ": where and when a story was filed.
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’/]{2,40}(?:, [\\p{L}. ]{2,20})?(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}))?"
              + "(?:,? \\d{4})?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:—|–|--|-)\\s+(?=[\"'“‘(]?\\p{Lu})");

  private Blocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      String line = lines.group();
      if (!line.isBlank()) {
        blocks.add(block(line, lines.start(), blocks.isEmpty()));
      }
    }
    return List.copyOf(blocks);
  }

  private static Block block(String line, int offset, boolean first) {
    String content = line.strip();
    if (Furniture.matches(content)) {
      return new Block(Kind.FURNITURE, trimmed(line, 0, offset));
    }
    if (TABLE.matcher(line).find() || TABLE_PAIR.matcher(content).matches()) {
      return new Block(Kind.TABLE_ROW, trimmed(line, 0, offset));
    }
    int heading = lengthOf(HEADING_MARK, line);
    if (heading > 0) {
      return new Block(Kind.HEADING, trimmed(line, heading, offset));
    }
    int mark = lengthOf(LIST_MARK, line);
    if (mark > 0 && mark < line.stripTrailing().length()) {
      return new Block(Kind.LIST_ITEM, trimmed(line, mark, offset));
    }
    boolean headed = content.length() <= LONGEST_HEADING && !SENTENCE_END.matcher(content).find();
    if (first && content.length() <= LONGEST_HEADING || headed) {
      return new Block(Kind.HEADING, trimmed(line, 0, offset));
    }
    return new Block(Kind.PARAGRAPH, trimmed(line, lengthOf(DATELINE, line), offset));
  }

  private static int lengthOf(Pattern opening, String line) {
    Matcher matcher = opening.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  /// The line from `from` on without surrounding blanks, as a span of the text.
  private static Span trimmed(String line, int from, int offset) {
    int start = from;
    int end = line.length();
    while (start < end && blank(line.charAt(start))) {
      start++;
    }
    while (end > start && blank(line.charAt(end - 1))) {
      end--;
    }
    return new Span(offset + start, offset + end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
