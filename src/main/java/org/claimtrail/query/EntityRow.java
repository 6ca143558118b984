package org.claimtrail.query;

import java.time.LocalDate;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// An entity in a list, with how much the index knows of it. Its family is not counted in.
///
/// @param name canonical
/// @param owner its maker, parent or employer; null when none is known
/// @param articles how many name it
/// @param mentions how often they do
/// @param claims in how many it is subject, object, claimant or benchmark
/// @param firstSeen when the first article that names it was published; null when unknown
/// @param lastSeen when the last one was; null when unknown
public record EntityRow(
    String name,
    EntityType type,
    @Nullable String owner,
    int articles,
    int mentions,
    int claims,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen) {}
