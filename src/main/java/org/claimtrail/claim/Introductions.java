package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.PERSON;

import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;

/// Speakers whom a colon introduces, without a verb of saying.
final class Introductions {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> FIGURES = LEXICON.words("figures");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  /// Within how many words of a paragraph a label ends.
  private static final int LABEL = 10;

  private final Scene scene;
  private final Sources sources;

  Introductions(Scene scene, Sources sources) {
    this.scene = scene;
    this.sources = sources;
  }

  /// "Eddie Wu: …", "Demis Hassabis, to CNBC last week: …": who speaks all through a paragraph.
  Optional<Reference> ofBlock(Reading reading) {
    Sentence sentence = reading.sentence();
    int colon = colon(sentence);
    if (colon < 1 || colon > LABEL || finite(sentence, 0, colon)) {
      return Optional.empty();
    }
    return opening(reading).filter(Introductions::individual);
  }

  /// "Qi Wang has seen enough: …", "One developer was blunter: …".
  Optional<Speech> beforeColon(Reading reading) {
    Sentence sentence = reading.sentence();
    int colon = colon(sentence);
    if (colon < 3
        || !finite(sentence, 0, colon)
        || !finite(sentence, colon + 1, sentence.size())
        || sentence.text(0, colon).contains("\"")) {
      return Optional.empty();
    }
    return opening(reading)
        .filter(Introductions::individual)
        .map(speaker -> new Speech(colon + 1, sentence.size(), colon, speaker));
  }

  /// "Results published by the institute:", "CAISI's results, percent solved:".
  Optional<Reference> ofList(Reading reading) {
    Sentence sentence = reading.sentence();
    for (Phrase phrase : reading.phrases()) {
      boolean results =
          sentence.lemma(phrase.head()).equals("result")
              || FIGURES.contains(sentence.lemma(phrase.head()));
      if (results) {
        for (int at = phrase.from(); at < sentence.size(); at++) {
          boolean source =
              sentence.tag(at).equals("POS") && phrase.contains(at)
                  || sentence.surface(at).matches("by|from|of") && !phrase.contains(at);
          if (source) {
            int word = at;
            return reading
                .phraseAt(phrase.contains(at) ? at - 1 : at + 1)
                .map(p -> phrase.contains(word) ? new Phrase(p.from(), word, word - 1) : p)
                .map(p -> sources.speaking(reading, p));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reference> opening(Reading reading) {
    return reading.phrases().stream()
        .findFirst()
        .filter(phrase -> phrase.from() == 0)
        .map(phrase -> scene.reference(reading, phrase));
  }

  private static boolean individual(Reference source) {
    return Candidate.names(source, PERSON)
        || source instanceof Described described && SpeakingNouns.one(described);
  }

  private static int colon(Sentence sentence) {
    for (int at = 0; at < sentence.size() - 1; at++) {
      if (sentence.surface(at).equals(":")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean finite(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (FINITE.contains(sentence.tag(at))) {
        return true;
      }
    }
    return false;
  }
}
