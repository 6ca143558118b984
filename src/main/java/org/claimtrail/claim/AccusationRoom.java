package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Described;
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
    Reference accuser = accuser(scene, reading, match, head, passive);
    List<Reference> parties = new ArrayList<>(scene.references(reading, accused));
    parties.removeIf(party -> !answerable(party) || party.equals(accuser));
    if (parties.isEmpty()) {
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

  private static final Pattern ANSWERABLE =
      Pattern.compile(
          "(?i)\\b(?:labs?|compan(?:y|ies)|firms?|start-?ups?|developers?|rivals?|makers?|groups?|teams?|colleagues"
              + "|government|officials?|actors?|entities|adversaries|hackers|distributors?|resellers?|people|men|man"
              + "|employees?|executives?|founders?|traders?)\\b");

  /// Whether somebody can be accused: a party, not a thing.
  private static boolean answerable(Reference party) {
    return Candidate.names(party, COMPANY, GOVERNMENT, PERSON, MODEL)
        || party instanceof Described(String words) && ANSWERABLE.matcher(words).find();
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
      return Arguments.following(reading, match.to(), 3, Set.of("that"));
    }
    if (match.rule().says("against")) {
      boolean closed = reading.sentence().surface(match.to() - 1).equals("against");
      return closed
          ? Arguments.after(reading, match.to())
          : Arguments.following(reading, match.to(), 8, Set.of("against", "by"));
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
