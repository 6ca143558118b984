package org.claimtrail.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A post that a person holds or held.
///
/// @param with the company or government body, by its canonical name
/// @param role such as "chief executive"; null when unknown
/// @param from first day; null when unknown
/// @param until last day; null when it goes on or is unknown
public record Affiliation(
    String with, @Nullable String role, @Nullable LocalDate from, @Nullable LocalDate until) {

  boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
