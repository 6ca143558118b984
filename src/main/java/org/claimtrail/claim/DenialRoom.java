package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Rules.Match;

/// A party rejects an accusation or a claim.
final class DenialRoom extends CuedRoom {

  DenialRoom() {
    super(ClaimType.DENIAL);
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    Optional<Phrase> phrase =
        reading.passive(head)
            ? Arguments.agents(reading, head).stream().findFirst()
            : scene.subjectPhrase(reading, head, match.from());
    return phrase
        .map(denying -> candidate(scene, reading, match, head, denying))
        .filter(
            candidate ->
                Candidate.names(candidate.subject(), COMPANY, GOVERNMENT, PERSON)
                    || candidate.subject() instanceof Described);
  }

  private static Candidate candidate(
      Scene scene, Reading reading, Match match, int head, Phrase denying) {
    Reference party = scene.reference(reading, denying);
    return Candidate.of(
            ClaimType.DENIAL,
            match.rule().id(),
            head,
            Math.min(denying.from(), match.from()),
            Math.max(denying.to(), match.to()),
            party,
            List.of())
        .by(party);
  }
}
