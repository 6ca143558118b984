package org.claimtrail.query;

import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// What is otherwise in a version of an article than in the one before.
public sealed interface ArticleChange {

  /// What is told of an article besides its text.
  enum Detail {
    TITLE,
    OUTLET,
    PUBLISHED
  }

  /// @param before null where it was not known
  /// @param after null where it is not known any more
  record DetailChanged(Detail detail, @Nullable String before, @Nullable String after)
      implements ArticleChange {}

  /// A sentence or line that the text no longer has.
  record Removed(String sentence) implements ArticleChange {}

  /// A sentence or line that the text did not have.
  record Added(String sentence) implements ArticleChange {}

  /// A claim that the version before did not make.
  record Came(StoredClaim claim) implements ArticleChange {}

  /// A claim that this version no longer makes.
  record Went(StoredClaim claim) implements ArticleChange {}

  /// A claim that both make, with another value, certainty, claimant, negation or wording.
  record Changed(StoredClaim before, StoredClaim after) implements ArticleChange {}
}
