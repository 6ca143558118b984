package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// What a source says of an entity and no other room has taken for its own, clause by clause.
final class StatementRoom {

  /// Fewest words that state anything.
  private static final int SHORTEST = 5;

  private static final int SHORTEST_QUOTED = 4;

  private static final Set<String> OTHER_TYPES = Lexicon.of("attribution").words("other-types");

  private static final Set<String> OWN = Set.of("we", "our", "us");
  private static final EntityType[] TRACKED = {COMPANY, MODEL, CHIP, GOVERNMENT, PERSON};

  /// The statements that a sentence's speeches make.
  ///
  /// @param taken what other rooms have found in the sentence
  List<Candidate> candidates(
      Scene scene, Reading reading, Speakers speakers, List<Candidate> taken) {
    List<Candidate> statements = new ArrayList<>();
    for (Speech speech : speakers.in(reading)) {
      if (OTHER_TYPES.contains(reading.sentence().lemma(speech.verb()))) {
        continue;
      }
      for (Clause clause : Clause.of(reading.sentence(), speech.from(), speech.to())) {
        int head = reading.headOf(clause.from(), clause.to());
        boolean free =
            taken.stream().noneMatch(f -> clause.covers(f.cue()) || f.cue() == speech.verb());
        if (free && speech.equals(speakers.speech(reading, head)) && states(reading, clause)) {
          subject(scene, reading, speech, clause)
              .map(subject -> statement(scene, reading, speech, clause, subject))
              .ifPresent(statements::add);
        }
      }
    }
    return statements;
  }

  /// Whether a clause can be a statement: long enough, and without what tells another type's claim,
  /// as money, a benchmark or several models compared.
  private static boolean states(Reading reading, Clause clause) {
    Sentence sentence = reading.sentence();
    long words =
        IntStream.range(clause.from(), clause.to())
            .filter(at -> Character.isLetterOrDigit(sentence.surface(at).charAt(0)))
            .count();
    boolean others =
        IntStream.range(clause.from(), clause.to())
            .anyMatch(
                at -> OTHER_TYPES.contains(sentence.lemma(at)) || sentence.tag(at).equals("$"));
    boolean quoted = sentence.text(clause.from(), clause.to()).contains("\"");
    return words >= (quoted ? SHORTEST_QUOTED : SHORTEST)
        && !others
        && named(sentence, clause, BENCHMARK) == 0
        && named(sentence, clause, MODEL) < 2
        && named(sentence, clause, CHIP) < 2
        && named(sentence, clause, COMPANY) < 3;
  }

  private static long named(Sentence sentence, Clause clause, EntityType type) {
    return sentence.mentions(clause.from(), clause.to()).stream()
        .map(Mention::entity)
        .filter(entity -> entity.type() == type)
        .distinct()
        .count();
  }

  /// It is about what its clause has as subject, "we" being those for whom the speaker speaks, else
  /// about the first that it names.
  private static Optional<Reference> subject(
      Scene scene, Reading reading, Speech speech, Clause clause) {
    List<Phrase> phrases =
        reading.phrases().stream().filter(phrase -> clause.covers(phrase.head())).toList();
    Optional<Reference> opening =
        phrases.stream()
            .findFirst()
            .map(phrase -> spokenOf(scene, reading, speech, phrase))
            .filter(reference -> Candidate.names(reference, TRACKED));
    return opening
        .or(
            () ->
                phrases.stream()
                    .map(phrase -> scene.reference(reading, phrase))
                    .filter(reference -> Candidate.names(reference, TRACKED))
                    .filter(reference -> !reference.equals(speech.speaker()))
                    .findFirst())
        .or(
            () ->
                Optional.of(scene.spokenFor(speech.speaker()))
                    .filter(s -> Candidate.names(s, COMPANY, GOVERNMENT)))
        .or(() -> Optional.ofNullable(scene.center(reading, clause.from(), COMPANY)));
  }

  private static Reference spokenOf(Scene scene, Reading reading, Speech speech, Phrase phrase) {
    String word = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    String first = reading.sentence().surface(phrase.from()).toLowerCase(Locale.ROOT);
    boolean own = OWN.contains(word) || OWN.contains(first);
    return own ? scene.spokenFor(speech.speaker()) : scene.reference(reading, phrase);
  }

  /// Where its evidence begins: with the reporting verb and its subject where these weigh as much
  /// as what is said, as in "Beijing called it a farce".
  private static int from(Reading reading, Speech speech, Clause clause) {
    if (speech.from() != clause.from() || speech.verb() >= speech.from()) {
      return clause.from();
    }
    Sentence sentence = reading.sentence();
    int from = speech.verb();
    while (from > 0 && !sentence.surface(from - 1).matches("[;:\"]|but|and")) {
      from--;
    }
    return clause.from() - from >= clause.to() - clause.from() ? from : clause.from();
  }

  private static Candidate statement(
      Scene scene, Reading reading, Speech speech, Clause clause, Reference subject) {
    int cue = reading.headOf(clause.from(), clause.to());
    List<Reference> objects =
        reading.phrases().stream()
            .filter(phrase -> clause.covers(phrase.head()))
            .filter(phrase -> reading.sentence().mention(phrase.head()).isPresent())
            .map(phrase -> scene.reference(reading, phrase))
            .filter(reference -> Candidate.names(reference, COMPANY, MODEL, CHIP, GOVERNMENT))
            .filter(other -> !other.equals(subject) && !other.equals(speech.speaker()))
            .distinct()
            .toList();
    return Candidate.of(
            ClaimType.STATEMENT,
            "statement.said",
            cue,
            from(reading, speech, clause),
            clause.to(),
            subject,
            objects)
        .by(speech.speaker());
  }
}
