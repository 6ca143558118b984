package org.claimtrail.source;

/// A line as it is printed; lengths in points.
///
/// @param page the first is 1
/// @param top from the upper edge of the page to the line's base
/// @param size of most of its letters
record PdfLine(String text, int page, float top, float left, float right, float size) {

  boolean sizedLike(PdfLine other) {
    return Math.abs(size - other.size) <= 0.6;
  }
}
