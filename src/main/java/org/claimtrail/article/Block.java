package org.claimtrail.article;

/// One line of an article that stands for itself: no sentence runs from one block into the next.
///
/// @param kind what the line is
/// @param span where it stands, without surrounding blanks, list marks and byline dashes
public record Block(Kind kind, Span span) {

  /// What a line is.
  public enum Kind {
    /// The headline or a section's heading.
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /// A table flattened to a line: cells parted by slashes, bars or tabs.
    TABLE_ROW,
    /// What the page says about itself, not the article: "Sign up for our newsletter". No text.
    FURNITURE
  }
}
