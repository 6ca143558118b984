package org.claimtrail.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.claim.Rules.Match;
import org.jspecify.annotations.Nullable;

/// One party says that others did wrong.
final class AccusationRoom extends CuedRoom {

  AccusationRoom() {
    super(ClaimType.ACCUSATION);
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    boolean passive = reading.passive(head);
    List<Phrase> accused = accused(reading, match, head, passive);
    if (accused.isEmpty()) {
      return Optional.empty();
    }
    List<Reference> parties = scene.references(reading, accused);
    Reference accuser = accuser(scene, reading, match, head, passive);
    if (parties.contains(accuser)) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.of(
                ClaimType.ACCUSATION,
                match.rule().id(),
                head,
                Math.min(match.from(), accused.getFirst().from()),
                Math.max(match.to(), accused.getLast().to()),
                parties.getFirst(),
                parties.subList(1, parties.size()))
            .by(accuser));
  }

  private static List<Phrase> accused(Reading reading, Match match, int head, boolean passive) {
    if (passive) {
      return reading
          .subjectOf(head)
          .flatMap(reading::phraseAt)
          .map(reading::listFrom)
          .orElse(List.of());
    }
    if (match.rule().says("clause")) {
      Optional<Integer> subject =
          reading.dependents(head, r -> r.startsWith("ccomp")).stream()
              .flatMap(verb -> reading.subjectOf(verb).stream())
              .findFirst();
      if (subject.isPresent()) {
        return reading.phraseAt(subject.get()).map(reading::listFrom).orElse(List.of());
      }
    }
    if (match.rule().says("against")) {
      return Arguments.following(reading, match.to(), 8, Set.of("against", "by", "of"));
    }
    return Arguments.objects(reading, head, match.to());
  }

  private static @Nullable Reference accuser(
      Scene scene, Reading reading, Match match, int head, boolean passive) {
    if (passive) {
      List<Phrase> agents = Arguments.agents(reading, head);
      return agents.isEmpty() ? null : scene.reference(reading, agents.getFirst());
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .map(phrase -> scene.reference(reading, phrase))
        .orElse(null);
  }
}
