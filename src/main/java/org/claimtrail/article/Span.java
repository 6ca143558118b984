package org.claimtrail.article;

/// A half-open range `[start, end)` of UTF-16 indices into an article's text.
///
/// @param start index of the first character, not negative
/// @param end index after the last character, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// This span counted in Unicode code points of `text`, the unit of everything published.
  public Span inCodePoints(String text) {
    int first = text.codePointCount(0, start);
    return new Span(first, first + text.codePointCount(start, end));
  }

  /// In order of start; of two with one start the longer first.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
