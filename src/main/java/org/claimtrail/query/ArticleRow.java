package org.claimtrail.query;

import org.claimtrail.index.Citation;
import org.jspecify.annotations.Nullable;

/// An article in a list.
///
/// @param claims how many it makes
/// @param copyOf the id of the first article of its text; null where that is itself
public record ArticleRow(Citation article, int claims, @Nullable String copyOf) {}
