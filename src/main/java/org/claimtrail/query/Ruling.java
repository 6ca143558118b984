package org.claimtrail.query;

import org.claimtrail.entity.EntityType;
import org.claimtrail.review.Slots;
import org.jspecify.annotations.Nullable;

/// What an analyst wants to be decided, as people say it: claims by the beginnings of their ids,
/// entities by any of their names. [Rulings] makes a decision of it.
public sealed interface Ruling {

  /// The claim stands there as it was found.
  record Confirm(String claim) implements Ruling {}

  /// The claim is none: it counts nowhere.
  record Reject(String claim) implements Ruling {}

  /// The claim says something else.
  record Correct(String claim, Slots slots) implements Ruling {}

  /// Two names are one entity's.
  ///
  /// @param name an entity, or words that describe somebody
  /// @param into the entity that it is
  record Merge(String name, String into) implements Ruling {}

  /// A name that was taken for an entity's is another's.
  ///
  /// @param surface the words in the articles
  /// @param from the entity that they were taken for
  /// @param into the entity that they mean, known or new
  /// @param type of a new one; null for that of the former
  record Split(String surface, String from, String into, @Nullable EntityType type)
      implements Ruling {}

  /// An earlier decision no longer holds.
  ///
  /// @param number of that
  record Undo(int number) implements Ruling {}

  /// Whether it must be said why.
  default boolean needsReason() {
    return !(this instanceof Undo);
  }
}
