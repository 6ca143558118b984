package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimtrail.article.Span;
import org.claimtrail.index.StoredClaim;

/// A text in which its claims are marked in place by their numbers, from 1.
///
/// @param claims in the order of the text
/// @param colour whether marks are styled words and a number, or `[1>words<1]`
record MarkedText(String text, List<StoredClaim> claims, boolean colour) {

  /// The text line by line.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Line line = new Line();
    TreeSet<Integer> open = new TreeSet<>();
    int at = 0;
    for (int border : borders()) {
      line = words(line, at, border, open.isEmpty() ? Style.PLAIN : Style.MARK, lines);
      close(line, border, open);
      open(line, border, open);
      at = border;
    }
    lines.add(line);
    return lines;
  }

  /// Where marks begin and end, and the end of the text, in order.
  private int[] borders() {
    return IntStream.concat(
            claims.stream().flatMapToInt(claim -> borders(claim.span())),
            IntStream.of(text.length()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static IntStream borders(Span span) {
    return IntStream.of(span.start(), span.end());
  }

  private Line words(Line begun, int from, int to, Style style, List<Line> lines) {
    Line line = begun;
    String[] parts = text.substring(from, to).split("\\R", -1);
    line.add(style, parts[0]);
    for (int i = 1; i < parts.length; i++) {
      lines.add(line);
      line = new Line().add(style, parts[i]);
    }
    return line;
  }

  /// The mark begun last ends first.
  private void close(Line line, int at, TreeSet<Integer> open) {
    for (int number : open.descendingSet().stream().sorted(Comparator.reverseOrder()).toList()) {
      if (claims.get(number - 1).span().end() == at) {
        open.remove(number);
        line.add(Style.DIM, colour ? "[" + number + "]" : "<" + number + "]");
      }
    }
  }

  private void open(Line line, int at, TreeSet<Integer> open) {
    for (int number = 1; number <= claims.size(); number++) {
      Span span = claims.get(number - 1).span();
      if (span.start() == at && span.length() > 0) {
        open.add(number);
        line.add(Style.DIM, colour ? "" : "[" + number + ">");
      }
    }
  }
}
