package org.claimtrail.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
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

  /// How many words after a subject tell what it is.
  private static final int REACH = 9;

  private static final Map<EntityType, Set<String>> SIGNS = new EnumMap<>(EntityType.class);

  static {
    List.of(EntityType.COMPANY, EntityType.MODEL, EntityType.CHIP, EntityType.GOVERNMENT)
        .forEach(type -> SIGNS.put(type, LEXICON.words("said-of-" + type.label())));
  }

  private Nouns() {}

  /// The types that what stands from a word on is said of: "raised $2bn" of firms, "scores 60%" of
  /// models; empty where it may be said of any.
  static Set<EntityType> saidOf(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    int to = Math.min(sentence.size(), from + REACH);
    for (int at = from; at < to && !sentence.surface(at).equals(";"); at++) {
      String lemma = sentence.lemma(at).toLowerCase(Locale.ROOT);
      if (sentence.mention(at).filter(m -> m.entity().type() == EntityType.BENCHMARK).isPresent()) {
        types.add(EntityType.MODEL);
      }
      SIGNS.forEach(
          (type, signs) -> {
            if (signs.contains(lemma)) {
              types.add(type);
            }
          });
    }
    return types;
  }

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
