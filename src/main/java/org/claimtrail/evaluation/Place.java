package org.claimtrail.evaluation;

import org.claimtrail.article.Span;

/// Where something stands in an article, in Unicode code points as `extract` counts them.
///
/// @param start of the first character, not negative
/// @param end after the last character, not before `start`
public record Place(int start, int end) {

  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /// The words there; what lies beyond the text's end is left out.
  public String in(String text) {
    int size = text.codePointCount(0, text.length());
    int first = text.offsetByCodePoints(0, Math.min(start, size));
    return text.substring(first, text.offsetByCodePoints(0, Math.min(end, size)));
  }

  boolean contains(Place other) {
    return start <= other.start && other.end <= end;
  }

  /// How many characters both have; 0 where they do not touch.
  int shared(Place other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The whole line of a text around it, with its end.
  Place line(String text) {
    Span span = span(text);
    int end = text.indexOf('\n', span.end());
    return of(
        text, text.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? text.length() : end + 1);
  }

  /// In UTF-16 indices into a text.
  Span span(String text) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, length()));
  }

  /// Of UTF-16 indices into a text.
  static Place of(String text, int from, int to) {
    int first = text.codePointCount(0, from);
    return new Place(first, first + text.codePointCount(from, to));
  }
}
