package org.claimtrail.evaluation;

import java.util.List;
import org.claimtrail.entity.EntityType;

/// What an article names.
///
/// @param name the fullest usual name
/// @param surfaces the words by which the article names it
/// @param aliases other right names in a slot
public record GoldEntity(
    String name, EntityType type, List<String> surfaces, List<String> aliases) {

  public GoldEntity {
    surfaces = List.copyOf(surfaces);
    aliases = List.copyOf(aliases);
  }

  /// @throws Fault where a key has a value of another kind, or an unknown word
  static GoldEntity of(Fields entity) {
    return new GoldEntity(
        entity.required("name"),
        entity.word("type", "entity type", EntityType::labelled),
        entity.texts("surfaces"),
        entity.texts("aliases"));
  }
}
