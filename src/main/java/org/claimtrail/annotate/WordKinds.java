package org.claimtrail.annotate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;

/// What kind of word a word is, so that names never seen look like those seen: a given name, a
/// title, initials, a word rare with a capital and common without.
final class WordKinds {

  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mr.",
          "Ms",
          "Ms.",
          "Mrs",
          "Mrs.",
          "Dr",
          "Dr.",
          "Professor",
          "Prof.",
          "Judge",
          "Justice",
          "Senator",
          "Sen.",
          "Rep.",
          "Representative",
          "Congressman",
          "President",
          "Chairman",
          "Chairwoman",
          "Chair",
          "Minister",
          "Secretary",
          "Commissioner",
          "Governor",
          "Chief",
          "Executive",
          "Vice",
          "Deputy",
          "CEO",
          "CFO",
          "CTO",
          "COO",
          "Analyst",
          "Officer",
          "Sir",
          "Lord",
          "Lady",
          "Director",
          "Head",
          "Spokesperson",
          "Spokesman",
          "Spokeswoman",
          "Founder",
          "Republican",
          "Democrat",
          "Premier",
          "Ambassador",
          "General",
          "Attorney",
          "Under",
          "Assistant");

  /// In how many of the catalogue's names, by type, a word stands at a place.
  private static final class Counts {
    private final Map<String, Map<EntityType, Integer>> byWord = new HashMap<>();

    void add(Set<String> words, EntityType type) {
      for (String word : words) {
        byWord
            .computeIfAbsent(word, _ -> new EnumMap<>(EntityType.class))
            .merge(type, 1, Integer::sum);
      }
    }

    boolean has(String word, EntityType type) {
      return byWord.getOrDefault(word, Map.of()).containsKey(type);
    }

    /// The types that have two fifths of them at least; "-" for no name, "1" for a single one.
    String types(String word) {
      Map<EntityType, Integer> counts = byWord.get(word);
      if (counts == null) {
        return "-";
      }
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      StringBuilder types = new StringBuilder(all > 5 ? "+" : "");
      counts.forEach(
          (type, count) -> types.append(count * 5 >= all * 2 ? NameWord.sign(type) : ""));
      return all < 2 ? "1" : types.toString();
    }
  }

  private final Counts first = new Counts();
  private final Counts inner = new Counts();
  private final Counts last = new Counts();

  WordKinds(Collection<Entity> catalogue) {
    for (Entity entity : catalogue) {
      Set<String> firsts = new TreeSet<>();
      Set<String> inners = new TreeSet<>();
      Set<String> lasts = new TreeSet<>();
      Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
          .map(name -> List.of(name.split("[ -]+", -1)))
          .filter(words -> words.size() > 1)
          .forEach(
              words -> {
                firsts.add(words.getFirst());
                inners.addAll(words.subList(1, words.size() - 1));
                lasts.add(words.getLast());
              });
      first.add(firsts, entity.type());
      inner.add(inners, entity.type());
      last.add(lasts, entity.type());
    }
  }

  /// Of whose names it is the first word, in a few characters.
  String opening(String word) {
    return first.types(word);
  }

  String inside(String word) {
    return inner.types(word);
  }

  String closing(String word) {
    return last.types(word);
  }

  boolean given(String word) {
    return first.has(word, EntityType.PERSON);
  }

  boolean surname(String word) {
    return last.has(word, EntityType.PERSON);
  }

  String of(NameWord word) {
    String kind = unjoined(word);
    return word.tail && word.known == null ? "-" + kind : kind;
  }

  private String unjoined(NameWord word) {
    String text = word.text;
    char first = text.charAt(0);
    if (word.known != null) {
      return word.knownKind();
    } else if (TITLES.contains(text)) {
      return "T";
    } else if (Character.isDigit(first)) {
      return "0";
    } else if (!Character.isLetter(first)) {
      return text;
    } else if (Character.isLowerCase(first)) {
      return Models.rarity(text) < 2 ? text : "x";
    }
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (given(text)) {
      return capitals ? "GA" : "G";
    } else if (capitals) {
      return "A";
    } else if (text.substring(1).chars().anyMatch(Character::isUpperCase)) {
      return "M";
    }
    return titled(text) + (surname(text) ? "s" : "");
  }

  /// How common a word with a capital is with and without it.
  private static String titled(String text) {
    int with = Models.rarity(text);
    int without = Models.rarity(text.toLowerCase(Locale.ROOT));
    if (without < 3) {
      return with >= 3 ? "o" : with <= without ? "c" : "b";
    }
    return with < Models.UNKNOWN ? "p" : without < Models.UNKNOWN ? "v" : "u";
  }
}
