package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.entity.EntityType;

/// What a source says of an entity and no other room has taken for its own.
final class StatementRoom {

  /// Fewest words that state anything.
  private static final int SHORTEST = 4;

  private static final Set<String> OWN = Set.of("we", "our", "us");
  private static final EntityType[] TRACKED = {COMPANY, MODEL, CHIP, GOVERNMENT, PERSON};

  /// The statement that a speech is; empty when it is about nothing tracked. It is about what its
  /// clause has as subject, "we" being those for whom the speaker speaks, else about the first that
  /// it names.
  Optional<Candidate> candidate(Scene scene, Reading reading, Speech speech) {
    if (speech.to() - speech.from() < SHORTEST) {
      return Optional.empty();
    }
    return subject(scene, reading, speech).map(subject -> statement(reading, speech, subject));
  }

  private static Optional<Reference> subject(Scene scene, Reading reading, Speech speech) {
    List<Phrase> phrases =
        reading.phrases().stream().filter(phrase -> speech.covers(phrase.head())).toList();
    Optional<Phrase> opening = phrases.stream().findFirst();
    if (opening.isPresent()) {
      Reference reference = spokenOf(scene, reading, speech, opening.get());
      if (Candidate.names(reference, TRACKED)) {
        return Optional.of(reference);
      }
    }
    return phrases.stream()
        .map(phrase -> scene.reference(reading, phrase))
        .filter(reference -> Candidate.names(reference, TRACKED))
        .filter(reference -> !reference.equals(speech.speaker()))
        .findFirst()
        .or(
            () ->
                Optional.of(speech.speaker()).filter(s -> Candidate.names(s, COMPANY, GOVERNMENT)));
  }

  private static Reference spokenOf(Scene scene, Reading reading, Speech speech, Phrase phrase) {
    String word = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    String first = reading.sentence().surface(phrase.from()).toLowerCase(Locale.ROOT);
    boolean own = OWN.contains(word) || OWN.contains(first);
    return own ? scene.spokenFor(speech.speaker()) : scene.reference(reading, phrase);
  }

  private static Candidate statement(Reading reading, Speech speech, Reference subject) {
    int cue = reading.headOf(speech.from(), speech.to());
    return Candidate.of(
            ClaimType.STATEMENT,
            "statement.said",
            cue,
            speech.from(),
            speech.to(),
            subject,
            List.of())
        .by(speech.speaker());
  }
}
