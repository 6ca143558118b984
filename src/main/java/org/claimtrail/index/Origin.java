package org.claimtrail.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a claim is made, as far as counting its sources needs it.
///
/// @param outlet the same for all ways to write its name; null when unknown
/// @param story the id of the first article of this text; copies and syndicated ones have that of
///   the one that they repeat
/// @param seen when the article was published, or where that is unknown when it was added
public record Origin(@Nullable String outlet, String story, LocalDate seen) {}
