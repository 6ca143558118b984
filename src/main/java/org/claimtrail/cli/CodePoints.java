package org.claimtrail.cli;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.claimtrail.article.Span;

/// Spans of one text counted in Unicode code points, in any order: the text is walked through once.
final class CodePoints {

  /// Where the second halves of characters that take two stand, in order.
  private final int[] halves;

  CodePoints(String text) {
    halves =
        IntStream.range(1, text.length())
            .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
            .toArray();
  }

  int start(Span span) {
    return count(span.start());
  }

  int end(Span span) {
    return count(span.end());
  }

  private int count(int index) {
    int found = Arrays.binarySearch(halves, index);
    return index - (found >= 0 ? found : -found - 1);
  }
}
