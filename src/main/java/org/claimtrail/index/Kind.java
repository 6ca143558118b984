package org.claimtrail.index;

/// What a document stands for.
public enum Kind {
  /// The last of its block.
  ARTICLE,
  CLAIM,
  /// A claim that an analyst has rejected.
  REJECTED,
  /// One entity in one article, however often it is named there.
  MENTION,
  /// That a claim matched a standing query when it came in.
  MATCH
}
