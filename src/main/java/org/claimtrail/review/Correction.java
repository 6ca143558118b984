package org.claimtrail.review;

import java.time.Instant;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// A decision of an analyst.
public sealed interface Correction {

  Made made();

  /// When and why.
  ///
  /// @param number counts the lines of a journal from 1
  /// @param by who decided; null when not told
  record Made(int number, Instant at, String reason, @Nullable String by) {}

  /// What claim is meant, and how people know it when it is no longer found.
  ///
  /// @param id the claim's
  /// @param article the article's id
  /// @param url the article's; null when unknown
  /// @param quote the claim's words
  record Target(String id, String article, @Nullable String url, String quote) {}

  /// The claim is none: it counts nowhere.
  record Reject(Made made, Target target) implements Correction {}

  /// The claim stands there as it was found.
  record Confirm(Made made, Target target) implements Correction {}

  /// The claim says something else.
  record Amend(Made made, Target target, Slots slots) implements Correction {}

  /// Two names are one entity's.
  ///
  /// @param name what is no entity of its own: canonical, or describing words
  /// @param into the entity that it names
  record Merge(Made made, String name, String into) implements Correction {}

  /// A name that was taken for an entity's is another's.
  ///
  /// @param surface the words in the articles
  /// @param from the entity that they were linked to
  /// @param into the entity that they name
  /// @param type of that entity, should no catalogue have it
  record Split(Made made, String surface, String from, String into, EntityType type)
      implements Correction {}

  /// An earlier decision no longer holds.
  ///
  /// @param number of that
  record Undo(Made made, int number) implements Correction {}

  /// The same with another number.
  default Correction numbered(int number) {
    Made renumbered = new Made(number, made().at(), made().reason(), made().by());
    return switch (this) {
      case Reject(_, Target target) -> new Reject(renumbered, target);
      case Confirm(_, Target target) -> new Confirm(renumbered, target);
      case Amend(_, Target target, Slots slots) -> new Amend(renumbered, target, slots);
      case Merge(_, String name, String into) -> new Merge(renumbered, name, into);
      case Split(_, String surface, String from, String into, EntityType type) ->
          new Split(renumbered, surface, from, into, type);
      case Undo(_, int undone) -> new Undo(renumbered, undone);
    };
  }

  /// The word for it in files and output.
  default String action() {
    return switch (this) {
      case Reject _ -> "reject";
      case Confirm _ -> "confirm";
      case Amend _ -> "correct";
      case Merge _ -> "merge";
      case Split _ -> "split";
      case Undo _ -> "undo";
    };
  }

  /// The claim that it is about; null for one about names or decisions.
  default @Nullable Target claim() {
    return switch (this) {
      case Reject reject -> reject.target();
      case Confirm confirm -> confirm.target();
      case Amend amend -> amend.target();
      case Merge _, Split _, Undo _ -> null;
    };
  }
}
