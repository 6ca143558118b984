package org.claimtrail.evaluation;

import java.util.List;

/// What became of an article's claims since another run.
///
/// @param changes first those of gold claims, in their order
public record ArticleChanges(GoldArticle article, List<Change> changes) {

  public ArticleChanges {
    changes = List.copyOf(changes);
  }

  /// How many are for the better.
  public long won() {
    return changes.stream().filter(change -> change.kind().won()).count();
  }

  /// How many are for the worse.
  public long lost() {
    return changes.size() - won();
  }
}
