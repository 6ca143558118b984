package org.claimtrail.query;

/// What a list of articles does with those that repeat the text of another.
public sealed interface Copies {

  /// Lists them like all others.
  record Listed() implements Copies {}

  /// Lists only the first article of each text.
  record LeftOut() implements Copies {}

  /// Lists nothing but copies of one article.
  ///
  /// @param article its id, the beginning of that (at least 4 digits), or its URL
  record Of(String article) implements Copies {}
}
