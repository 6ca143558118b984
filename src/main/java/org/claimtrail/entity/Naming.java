package org.claimtrail.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How texts name an entity.
///
/// @param names by which it is found wherever they stand, unless they are `guarded`
/// @param guarded those names that are also everyday words or names of other things; they count
///   only in an article with another sign of the entity
/// @param places names of a country or capital, which count only where it acts
/// @param versions how versions of this family are written; null when it is no family
record Naming(
    Entity entity,
    List<String> names,
    Set<String> guarded,
    List<String> places,
    @Nullable Versions versions) {}
