package org.claimtrail.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// How well describing words ("the Hangzhou start-up") go with an entity, by what the catalogue
/// knows of it and by the words with which the article introduced it.
final class Descriptions {

  private static final Lexicon LEXICON = Lexicon.of("nouns");
  private static final Map<String, String> COUNTRIES = LEXICON.meanings("countries");
  private static final Map<String, String> KINDS = LEXICON.meanings("kinds");

  /// How much a noun for firms of another kind takes from an entity.
  private static final double OTHER_KIND = 0.3;

  /// What the article's own describing words give.
  private static final double INTRODUCED = 4;

  private final Set<String> cities = new HashSet<>();
  private final Map<Entity, Set<String>> introductions = new HashMap<>();

  Descriptions(List<Reading> readings) {
    for (Reading reading : readings) {
      for (int word = 0; word < reading.sentence().size(); word++) {
        Mention mention = reading.sentence().mention(word).orElse(null);
        if (mention != null) {
          introduce(reading, word, mention.entity());
        }
      }
    }
  }

  private void introduce(Reading reading, int word, Entity entity) {
    if (entity instanceof Company company && company.city() != null) {
      cities.add(company.city());
    }
    Sentence sentence = reading.sentence();
    Set<String> words = introductions.computeIfAbsent(entity, _ -> new HashSet<>());
    reading
        .phraseAt(word)
        .filter(phrase -> phrase.head() == word)
        .ifPresent(phrase -> words.addAll(content(sentence.text(phrase.from(), word + 1))));
    if (word + 2 < sentence.size() && sentence.surface(word + 1).matches("[,(]")) {
      reading
          .phraseAt(word + 2)
          .filter(phrase -> phrase.from() == word + 2 && sentence.mention(phrase.head()).isEmpty())
          .filter(phrase -> sentence.tag(phrase.from()).equals("DT"))
          .ifPresent(
              phrase -> {
                int to = Math.min(sentence.size(), phrase.to() + 3);
                words.addAll(content(sentence.text(phrase.from(), to)));
              });
    }
    words.removeAll(content(mentionText(sentence, word)));
  }

  private static String mentionText(Sentence sentence, int word) {
    return sentence.text(word, word + 1);
  }

  private static Set<String> content(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}.-]+", -1))
        .filter(word -> word.length() > 2 && !word.equalsIgnoreCase("the"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// 0 where the words rule the entity out, 1 where they say nothing about it, more where they fit.
  double fit(Entity entity, String words, String noun) {
    double known = entity instanceof Company company ? known(company, words, noun) : 1;
    Set<String> said = content(words);
    said.remove(noun);
    said.retainAll(introductions.getOrDefault(entity, Set.of()));
    return said.isEmpty() ? known : Math.max(known, 1) * INTRODUCED;
  }

  private double known(Company company, String words, String noun) {
    double fit = kind(company.kind(), noun);
    for (String word : words.split("[^\\p{L}.]+", -1)) {
      String country = COUNTRIES.get(word.toLowerCase(Locale.ROOT));
      if (country != null && company.country() != null) {
        fit *= country.equals(company.country()) ? 2 : 0;
      }
    }
    for (String city : cities) {
      if (words.contains(city)) {
        fit *= Objects.equals(company.city(), city) ? INTRODUCED : 0;
      }
    }
    return fit;
  }

  private static double kind(@Nullable String kind, String noun) {
    String kinds = KINDS.get(noun);
    boolean fits = kind == null || kinds == null || List.of(kinds.split(" ")).contains(kind);
    return fits ? 1 : OTHER_KIND;
  }
}
