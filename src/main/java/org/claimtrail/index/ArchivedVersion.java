package org.claimtrail.index;

import org.claimtrail.article.Article;
import tools.jackson.databind.node.ObjectNode;

/// A version of an article with all that the index keeps with it.
///
/// @param story the id of the first article of this text
/// @param found `mentions` and `claims` before any correction, exactly as they are kept; offsets
///   are UTF-16 indices into the article's text
public record ArchivedVersion(
    Article article, StoredVersion version, String story, ObjectNode found) {}
