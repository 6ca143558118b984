package org.claimtrail.index;

import org.claimtrail.article.Span;

/// Spans of one text counted in Unicode code points; the text is walked through once for spans in
/// its order.
final class CodePoints {

  private final String text;
  private int at;
  private int counted;

  CodePoints(String text) {
    this.text = text;
  }

  Span of(Span span) {
    if (span.start() < at) {
      at = 0;
      counted = 0;
    }
    counted += text.codePointCount(at, span.start());
    at = span.start();
    return new Span(counted, counted + text.codePointCount(span.start(), span.end()));
  }
}
