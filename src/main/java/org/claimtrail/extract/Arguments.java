package org.claimtrail.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// What stands beside a cue: the phrases that a verb, adjective or preposition takes.
final class Arguments {

  /// How many words that are no phrase, such as "only", "roughly the", may stand between.
  private static final int NEAR = 4;

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dobj", "nsubj:pass");

  private Arguments() {}

  /// The phrases after a cue that ends in a preposition or "than", or takes a direct object, with
  /// all that are listed with the first.
  static List<Phrase> after(Reading reading, int to) {
    Optional<Phrase> first = reading.firstPhraseFrom(to, _ -> true);
    if (first.isEmpty()
        || first.get().from() - to > NEAR
        || walled(reading, to, first.get().from())) {
      return List.of();
    }
    return examples(reading, reading.listFrom(first.get()));
  }

  /// "leading systems such as A and B" are A and B.
  private static List<Phrase> examples(Reading reading, List<Phrase> list) {
    Sentence sentence = reading.sentence();
    int at = list.getLast().to();
    if (at < sentence.size() && sentence.surface(at).equals(",")) {
      at++;
    }
    if (at + 1 >= sentence.size() || sentence.mention(list.getLast().head()).isPresent()) {
      return list;
    }
    String word = sentence.surface(at).toLowerCase(java.util.Locale.ROOT);
    boolean suchAs = word.equals("such") && sentence.surface(at + 1).equals("as");
    if (!suchAs && !word.equals("including") && !word.equals("like")) {
      return list;
    }
    int from = at + (suchAs ? 2 : 1);
    return reading
        .firstPhraseFrom(
            from, phrase -> phrase.from() - from < 2 && sentence.mention(phrase.head()).isPresent())
        .map(reading::listFrom)
        .orElse(list);
  }

  /// A verb's direct objects: by the graph, else what follows.
  static List<Phrase> objects(Reading reading, int verb, int to) {
    List<Integer> words = reading.dependents(verb, OBJECTS::contains);
    for (int word : words) {
      Optional<Phrase> phrase = reading.phraseAt(word);
      if (word > verb && phrase.isPresent()) {
        return examples(reading, reading.listFrom(phrase.get()));
      }
    }
    return after(reading, to);
  }

  /// Who did what a passive verb says: "by OpenAI".
  static List<Phrase> agents(Reading reading, int verb) {
    for (int word : reading.dependents(verb, r -> r.equals("obl:agent") || r.equals("obl:by"))) {
      Optional<Phrase> phrase = reading.phraseAt(word);
      if (phrase.isPresent()) {
        return reading.listFrom(phrase.get());
      }
    }
    Sentence sentence = reading.sentence();
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + 8); at++) {
      if (sentence.surface(at).equals("by")) {
        return after(reading, at + 1);
      }
    }
    return List.of();
  }

  /// The first phrase after one of the prepositions within `reach` words of `from`.
  static List<Phrase> following(Reading reading, int from, int reach, Set<String> prepositions) {
    Sentence sentence = reading.sentence();
    for (int at = from; at < Math.min(sentence.size(), from + reach); at++) {
      if (prepositions.contains(sentence.surface(at).toLowerCase(java.util.Locale.ROOT))) {
        return after(reading, at + 1);
      }
    }
    return List.of();
  }

  /// Whether a sentence's wall stands between: a full stop, semicolon or verb.
  private static boolean walled(Reading reading, int from, int to) {
    Sentence sentence = reading.sentence();
    for (int at = from; at < to; at++) {
      String surface = sentence.surface(at);
      if (surface.equals(";")
          || surface.equals(".")
          || surface.equals(":")
          || surface.equals("—")) {
        return true;
      }
    }
    return false;
  }
}
