package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// Whose a specification is: the model or chip that has the parameters, memory or licence.
final class Bearer {

  /// Words before a name that is there to be compared or excepted, not described.
  private static final Set<String> YARDSTICKS =
      Set.of("than", "against", "like", "unlike", "versus", "vs", "vs.", "from", "as", "over");

  private static final Set<String> INTRODUCTIONS =
      Set.of("called", "named", "dubbed", "codenamed", "christened", "known", ",", "as");

  /// How many words after a description its name may stand: "a 3B model from Tallinn named Kratt".
  private static final int REACH = 6;

  private Bearer() {}

  /// @param head the word that states the specification
  /// @param from its first word
  /// @param to index after the last
  /// @param usual which type of thing has it where nothing near tells
  static Optional<Reference> of(
      Scene scene, Reading reading, int head, int from, int to, EntityType usual) {
    return label(reading, from)
        .or(() -> labelled(reading, from) ? center(scene, reading, from, usual) : Optional.empty())
        .or(() -> inside(reading, from, to))
        .or(() -> introduced(reading, to))
        .or(() -> subject(scene, reading, head))
        .or(() -> before(scene, reading, from))
        .or(() -> center(scene, reading, from, usual))
        .or(() -> after(scene, reading, from));
  }

  /// Whether a line's label stands before the word: "H200 (Nvidia): 141GB", "Licence: MIT".
  static boolean labelled(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    boolean line = sentence.block().kind() != Block.Kind.PARAGRAPH;
    return line && indexOf(sentence, ":", 0, word) >= 0;
  }

  /// Whether a sentence that names nothing goes on about what the one before was about.
  static boolean pronoun(Reading reading) {
    return reading.sentence().size() > 0
        && reading.sentence().surface(0).toLowerCase(Locale.ROOT).matches("it|its|both|all");
  }

  /// Whether the sentence speaks of a chip at all, unlike "the brain runs on 20 watts".
  static boolean ofChips(Reading reading) {
    Sentence sentence = reading.sentence();
    return IntStream.range(0, sentence.size())
        .anyMatch(
            word ->
                sentence.mention(word).filter(m -> m.entity().type() == CHIP).isPresent()
                    || sentence.surface(word).equalsIgnoreCase("it")
                    || Nouns.types(sentence.lemma(word)).contains(CHIP));
  }

  /// Where a quote that names the bearer begins: a line's label, or its name shortly before.
  static int from(Reading reading, int word, Reference bearer) {
    if (labelled(reading, word)) {
      return 0;
    }
    for (int at = word - 1; at >= Math.max(0, word - NEAR); at--) {
      if (named(reading.sentence(), at).filter(bearer::equals).isPresent()) {
        return at;
      }
    }
    return word;
  }

  /// How far before, in words, a name is still near.
  private static final int NEAR = 8;

  /// "agents built on R1": what runs on something and is no model.
  static boolean users(Reading reading, int head) {
    return reading
        .subjectOf(head)
        .flatMap(reading::phraseAt)
        .filter(phrase -> reading.sentence().mention(phrase.head()).isEmpty())
        .filter(phrase -> reading.sentence().tag(phrase.head()).equals("NNS"))
        .filter(phrase -> !Nouns.types(reading.sentence().lemma(phrase.head())).contains(MODEL))
        .isPresent();
  }

  static boolean tracked(Reference reference) {
    return reference instanceof Named(Entity entity)
        && (entity.type() == MODEL || entity.type() == CHIP && !memory(entity));
  }

  /// Memory is sold as a chip, but in most sentences it is what another chip has.
  static boolean memory(Entity entity) {
    return entity.name().matches("(?i)(?:HBM|LPDDR|GDDR|DDR|HiBL|HiZQ).*");
  }

  private static Optional<Reference> center(
      Scene scene, Reading reading, int from, EntityType usual) {
    return Optional.ofNullable(scene.center(reading, from, usual));
  }

  /// The name that opens a line and ends in a colon, bracket or dash.
  private static Optional<Reference> label(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    if (sentence.block().kind() == Block.Kind.PARAGRAPH || sentence.size() < 2) {
      return Optional.empty();
    }
    boolean wall = Set.of(":", "(", "–", "—", ",").contains(sentence.surface(1));
    return from > 0 && wall ? named(sentence, 0) : Optional.empty();
  }

  /// "trained Kimi K3 on": the model stands inside the cue.
  private static Optional<Reference> inside(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Reference> named = named(reading.sentence(), at);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /// "355 billion for GLM-4.5", "a 675B-parameter flagship called Mistral Large 3", "its 7B model,
  /// Mosaic-7".
  private static Optional<Reference> introduced(Reading reading, int to) {
    Sentence sentence = reading.sentence();
    if (to + 1 < sentence.size() && Set.of("for", "in").contains(sentence.surface(to))) {
      return named(sentence, to + 1);
    }
    boolean noun =
        to < sentence.size() && Nouns.types(sentence.lemma(to)).contains(MODEL)
            || to + 1 < sentence.size() && Nouns.types(sentence.lemma(to + 1)).contains(MODEL);
    for (int at = to; noun && at < Math.min(sentence.size(), to + REACH); at++) {
      if (sentence.mention(at).isPresent() && at > to) {
        String opening = sentence.surface(at - 1).toLowerCase(Locale.ROOT);
        Optional<Reference> name = named(sentence, at);
        if (name.isPresent()) {
          return INTRODUCTIONS.contains(opening) ? name : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Reference> subject(Scene scene, Reading reading, int head) {
    Optional<Phrase> phrase = reading.subjectOf(head).flatMap(reading::phraseAt);
    Optional<Reference> named =
        phrase.map(found -> scene.reference(reading, found)).filter(Bearer::tracked);
    return named.or(
        () ->
            phrase
                .filter(found -> describesChip(reading, found))
                .map(found -> new Described(References.words(reading.sentence(), found))));
  }

  /// "the chip", of which the article knows no name.
  private static boolean describesChip(Reading reading, Phrase phrase) {
    String noun = reading.sentence().lemma(phrase.head());
    return List.of("chip", "processor", "accelerator", "supernode").contains(noun)
        && reading.sentence().mention(phrase.head()).isEmpty()
        && !reading.sentence().tag(phrase.head()).equals("NNS");
  }

  /// The last thing before that is named, or meant by a pronoun, for its own sake.
  private static Optional<Reference> before(Scene scene, Reading reading, int from) {
    Optional<Reference> nearest = Optional.empty();
    for (Phrase phrase : reading.phrases().reversed()) {
      if (phrase.to() > from) {
        continue;
      }
      Reference reference = scene.reference(reading, phrase);
      if (tracked(reference)) {
        if (!yardstick(reading.sentence(), phrase)) {
          return Optional.of(reference);
        }
        nearest = nearest.or(() -> Optional.of(reference));
      }
    }
    return nearest;
  }

  private static boolean yardstick(Sentence sentence, Phrase phrase) {
    for (int at = phrase.from() - 1; at >= Math.max(0, phrase.from() - 2); at--) {
      if (YARDSTICKS.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Reference> after(Scene scene, Reading reading, int from) {
    return reading
        .firstPhraseFrom(from, phrase -> reading.names(phrase, MODEL, CHIP))
        .map(phrase -> scene.reference(reading, phrase));
  }

  private static Optional<Reference> named(Sentence sentence, int word) {
    return sentence
        .mention(word)
        .map(Mention::entity)
        .<Reference>map(Named::new)
        .filter(Bearer::tracked);
  }

  private static int indexOf(Sentence sentence, String surface, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.surface(at).equals(surface)) {
        return at;
      }
    }
    return -1;
  }
}
