package org.claimtrail.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.claimtrail.entity.EntityType;

/// Which types of entities a common noun may stand for: "the start-up", "the chip".
final class Nouns {

  private static final Lexicon LEXICON = Lexicon.of("nouns");
  private static final Map<EntityType, Set<String>> BY_TYPE = new EnumMap<>(EntityType.class);

  static {
    Arrays.stream(EntityType.values())
        .forEach(type -> BY_TYPE.put(type, LEXICON.words(type.label())));
  }

  /// Nouns for groups of people, who are never the firm itself.
  static final Set<String> PEOPLE = LEXICON.words("people");

  private Nouns() {}

  /// The types that the noun, in its dictionary form, may stand for; empty for other nouns.
  static Set<EntityType> types(String noun) {
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    BY_TYPE.forEach(
        (type, nouns) -> {
          if (nouns.contains(noun)) {
            types.add(type);
          }
        });
    return types;
  }
}
