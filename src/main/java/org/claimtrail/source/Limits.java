package org.claimtrail.source;

/// How much one article may hold.
final class Limits {

  /// Longest file of plain text, and longest article in a file of JSON, in bytes: some ten times
  /// the longest book.
  static final int LONGEST_ARTICLE = 10_000_000;

  static final String TOO_LONG = "longer than 10 MB";

  private Limits() {}
}
