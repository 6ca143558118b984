package org.claimtrail.query;

import org.claimtrail.index.Citation;

/// An article in a list.
///
/// @param claims how many it makes
public record ArticleRow(Citation article, int claims) {}
