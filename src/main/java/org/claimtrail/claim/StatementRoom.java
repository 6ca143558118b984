package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.entity.EntityType;

/// What a source says of an entity and no other room has taken for its own.
final class StatementRoom {

  private static final EntityType[] TRACKED = {COMPANY, MODEL, CHIP, GOVERNMENT, PERSON};

  /// The statement that a speech is; empty when it is about nothing tracked.
  Optional<Candidate> candidate(Scene scene, Reading reading, Speech speech) {
    if (speech.to() - speech.from() < 4) {
      return Optional.empty();
    }
    List<Phrase> phrases =
        reading.phrases().stream().filter(phrase -> speech.covers(phrase.head())).toList();
    for (Phrase phrase : phrases) {
      Reference reference = scene.reference(reading, phrase);
      if (Candidate.names(reference, TRACKED) && !reference.equals(speech.speaker())) {
        return Optional.of(statement(reading, speech, reference));
      }
    }
    if (Candidate.names(speech.speaker(), COMPANY, GOVERNMENT)
        || speech.speaker() instanceof Described) {
      return Candidate.names(speech.speaker(), COMPANY, GOVERNMENT)
          ? Optional.of(statement(reading, speech, speech.speaker()))
          : Optional.empty();
    }
    return Optional.empty();
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
