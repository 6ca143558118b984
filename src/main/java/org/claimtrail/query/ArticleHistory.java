package org.claimtrail.query;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.index.StoredVersion;

/// The versions of an article that the index holds, and how each differs from the one before.
///
/// @param id the article's
/// @param versions at least one, the first first
public record ArticleHistory(String id, List<Version> versions) {

  public ArticleHistory {
    versions = List.copyOf(versions);
  }

  /// @param changes since the version before: details, then the text, then claims; none in the
  ///   first
  public record Version(StoredVersion stored, Article article, List<ArticleChange> changes) {

    public Version {
      changes = List.copyOf(changes);
    }
  }
}
