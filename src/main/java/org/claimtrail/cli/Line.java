package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.Harmless;

/// A line of styled words. Whatever is put into it, no control character comes out.
final class Line {

  private final StringBuilder text = new StringBuilder();

  /// The style of each character of `text`.
  private final List<Style> styles = new ArrayList<>();

  private int width;

  static Line of(String words) {
    return new Line().add(words);
  }

  /// With its subject in bold.
  static Line of(ClaimSentence sentence) {
    return Line.of(sentence.before()).add(Style.BOLD, sentence.subject()).add(sentence.after());
  }

  Line add(String words) {
    return add(Style.PLAIN, words);
  }

  Line add(Style style, String words) {
    words.codePoints().forEach(character -> add(style, character));
    return this;
  }

  /// Blanks up to `column`; one where something reaches beyond it.
  Line to(int column) {
    return add(" ".repeat(width > column ? 1 : column - width));
  }

  /// Columns on a terminal.
  int width() {
    return width;
  }

  private void add(Style style, int character) {
    int shown = Harmless.shown(character);
    if (shown < 0) {
      return;
    }
    text.appendCodePoint(shown);
    while (styles.size() < text.length()) {
      styles.add(style);
    }
    width += Glyph.width(shown);
  }

  /// This line broken at blanks into lines of at most `limit` columns; a longer word is cut. Never
  /// empty.
  List<Line> wrapped(int limit) {
    List<Line> lines = new ArrayList<>();
    Line line = new Line();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(at);
      Line word = part(at, end);
      if (line.width > 0 && line.width + 1 + word.width > limit) {
        lines.add(line);
        line = new Line();
      }
      if (line.width > 0) {
        line.add(styles.get(at - 1), " ");
      }
      for (int i = at; i < end; ) {
        int character = text.codePointAt(i);
        if (line.width + Glyph.width(character) > limit) {
          lines.add(line);
          line = new Line();
        }
        line.add(styles.get(i), character);
        i += Character.charCount(character);
      }
      at = startOfWord(end);
    }
    lines.add(line);
    return lines;
  }

  /// This line, its end left out where it is longer than `limit` columns.
  Line cut(int limit) {
    if (width <= limit) {
      return this;
    }
    Line line = new Line();
    for (int i = 0; line.width + Glyph.width(text.codePointAt(i)) < limit; ) {
      int character = text.codePointAt(i);
      line.add(styles.get(i), character);
      i += Character.charCount(character);
    }
    return line.add("…");
  }

  /// Puts `other` behind this.
  Line add(Line other) {
    return copy(other, 0, other.text.length());
  }

  private Line part(int from, int to) {
    return new Line().copy(this, from, to);
  }

  private Line copy(Line other, int from, int to) {
    for (int i = from; i < to; ) {
      int character = other.text.codePointAt(i);
      add(other.styles.get(i), character);
      i += Character.charCount(character);
    }
    return this;
  }

  private int endOfWord(int from) {
    int end = text.indexOf(" ", from);
    return end < 0 ? text.length() : end;
  }

  private int startOfWord(int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  /// The words as a terminal takes them, without blanks at the end.
  String rendered(boolean colour) {
    int length = text.toString().stripTrailing().length();
    if (!colour) {
      return text.substring(0, length);
    }
    StringBuilder rendered = new StringBuilder();
    Style style = Style.PLAIN;
    for (int i = 0; i < length; i++) {
      if (styles.get(i) != style) {
        rendered.append(style.off()).append(styles.get(i).on());
        style = styles.get(i);
      }
      rendered.append(text.charAt(i));
    }
    return rendered.append(style.off()).toString();
  }

  @Override
  public String toString() {
    return rendered(false);
  }
}
