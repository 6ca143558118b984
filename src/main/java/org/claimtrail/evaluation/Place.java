package org.claimtrail.evaluation;

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

  /// Of UTF-16 indices into a text.
  static Place of(String text, int from, int to) {
    int first = text.codePointCount(0, from);
    return new Place(first, first + text.codePointCount(from, to));
  }
}
