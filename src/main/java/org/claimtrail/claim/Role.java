package org.claimtrail.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// The part that a noun phrase plays in its sentence, told by tags, and how much more than others
/// it is for that what the following words speak of.
enum Role {
  SUBJECT(6),
  OBJECT(1.5),
  /// After a preposition.
  OBLIQUE(1),
  /// "Nvidia" in "Nvidia's newest chip" and "Nvidia sales".
  OWNER(1.6),
  /// What something is compared with.
  RIVAL(0.3),
  /// In parentheses.
  ASIDE(0.1),
  /// Not spoken of but behind what is: the maker of a model, the employer of a person.
  BEHIND(0.5);

  private static final Set<String> RIVALS = Lexicon.of("nouns").words("before-rivals");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> WALLS = Set.of(";", ":", "—", "--");
  private static final Set<String> JOINTS = Set.of("and", "or", "&");

  private final double weight;

  Role(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /// The part of a name or pronoun.
  static Role of(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    Phrase phrase = reading.phraseAt(word).orElse(new Phrase(word, word + 1, word));
    if (bracketed(sentence, word)) {
      return ASIDE;
    }
    if (word == phrase.head()) {
      return of(reading, phrase);
    }
    boolean hyphened = word + 1 < sentence.size() && sentence.surface(word + 1).startsWith("-");
    return hyphened || of(reading, phrase) == RIVAL ? RIVAL : OWNER;
  }

  static Role of(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    int from = phrase.from();
    if (bracketed(sentence, from)) {
      return ASIDE;
    }
    String before = from == 0 ? "" : sentence.surface(from - 1).toLowerCase(Locale.ROOT);
    if (RIVALS.contains(before)) {
      return RIVAL;
    }
    boolean topic = before.equals("for") && from > 1 && sentence.surface(from - 2).equals("As");
    if (topic) {
      return SUBJECT;
    }
    if (from > 0 && (sentence.tag(from - 1).equals("IN") || before.equals("to"))) {
      return OBLIQUE;
    }
    if (phrase.to() < sentence.size() && FINITE.contains(sentence.tag(phrase.to()))) {
      return SUBJECT;
    }
    Optional<Phrase> listed =
        JOINTS.contains(before)
            ? reading.lastPhraseBefore(from, p -> p.to() == from - 1)
            : Optional.empty();
    if (listed.isPresent()) {
      return of(reading, listed.get());
    }
    return verbBefore(sentence, from) ? OBJECT : SUBJECT;
  }

  private static boolean verbBefore(Sentence sentence, int word) {
    for (int at = word - 1; at >= 0 && !WALLS.contains(sentence.surface(at)); at--) {
      if (FINITE.contains(sentence.tag(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean bracketed(Sentence sentence, int word) {
    for (int at = word - 1; at >= 0; at--) {
      String surface = sentence.surface(at);
      if (surface.equals(")") || surface.equals("]")) {
        return false;
      }
      if (surface.equals("(") || surface.equals("[")) {
        return true;
      }
    }
    return false;
  }
}
