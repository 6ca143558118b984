package org.claimtrail.index;

import org.claimtrail.article.Article;

/// An article as it was handed in at one time.
public record ArticleVersion(Article article, StoredVersion version) {}
