package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.jspecify.annotations.Nullable;

/// For whom a pronoun speaks, or a spokesperson of nobody in particular: whoever spoke in the
/// sentence before, else its subject; at the head of a paragraph the sentence's own subject.
final class Antecedents {

  /// How many sentences back a speaker is looked for.
  private static final int REACH = 4;

  private final Scene scene;
  private final Function<Reading, List<Speech>> speeches;

  /// @param speeches what is already known to be said in a sentence before
  Antecedents(Scene scene, Function<Reading, List<Speech>> speeches) {
    this.scene = scene;
    this.speeches = speeches;
  }

  /// "he", "she": one person.
  @Nullable Reference person(Reading reading, int word) {
    Predicate<Reference> one =
        source ->
            Candidate.names(source, PERSON)
                || source instanceof Described described && SpeakingNouns.one(described);
    return reading.phrases().stream()
        .findFirst()
        .filter(opening -> opening.from() == 0 && opening.to() < word)
        .map(opening -> scene.reference(reading, opening))
        .filter(one)
        .orElseGet(() -> before(reading, word, one));
  }

  /// "they": several people, or a firm.
  @Nullable Reference several(Reading reading, int word) {
    return before(
        reading,
        word,
        source ->
            Candidate.names(source, COMPANY, GOVERNMENT)
                || source instanceof Described described && SpeakingNouns.several(described));
  }

  /// "it", "a spokesperson": a firm or body.
  @Nullable Reference body(Reading reading, int word) {
    return before(
        reading, word, source -> Candidate.names(scene.spokenFor(source), COMPANY, GOVERNMENT));
  }

  /// In the sentence before, then in its own, then further back; its own goes first where it begins
  /// a paragraph.
  private @Nullable Reference before(Reading reading, int word, Predicate<Reference> fits) {
    int here = reading.index();
    boolean opens =
        here == 0
            || !scene
                .readings()
                .get(here - 1)
                .sentence()
                .block()
                .equals(reading.sentence().block());
    Optional<Reference> found = opens ? subject(reading, word, fits) : Optional.empty();
    for (int at = here - 1; found.isEmpty() && at >= Math.max(0, here - REACH); at--) {
      Reading earlier = scene.readings().get(at);
      found = speaker(earlier, fits).or(() -> subject(earlier, Integer.MAX_VALUE, fits));
      if (at == here - 1) {
        found = found.or(() -> subject(reading, word, fits));
      }
    }
    return found.orElse(null);
  }

  private Optional<Reference> speaker(Reading reading, Predicate<Reference> fits) {
    return speeches.apply(reading).reversed().stream()
        .map(Speech::speaker)
        .filter(fits)
        .findFirst();
  }

  /// The first phrase before a word that fits, pronouns left out.
  private Optional<Reference> subject(Reading reading, int until, Predicate<Reference> fits) {
    return reading.phrases().stream()
        .filter(phrase -> phrase.to() <= until && !pronoun(reading.sentence(), phrase))
        .map(phrase -> scene.reference(reading, phrase))
        .filter(fits)
        .findFirst();
  }

  private static boolean pronoun(Sentence sentence, Phrase phrase) {
    String tag = sentence.tag(phrase.head());
    return tag.startsWith("PRP") || tag.startsWith("W");
  }
}
