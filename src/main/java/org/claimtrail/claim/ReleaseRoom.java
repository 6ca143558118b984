package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;

/// A model, product or chip comes out, is opened, updated, withdrawn or put off.
final class ReleaseRoom extends CuedRoom {

  ReleaseRoom() {
    super(ClaimType.RELEASE);
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    boolean participle = reading.sentence().tag(head).equals("VBN") && modifier(reading, head);
    boolean comesOut = match.rule().says("subject") || reading.passive(head) || participle;
    Optional<Phrase> thing =
        comesOut
            ? scene.subjectPhrase(reading, head, match.from())
            : released(scene, reading, match, head);
    return thing
        .map(phrase -> candidate(scene, reading, match, head, phrase))
        .filter(candidate -> Candidate.names(candidate.subject(), MODEL, CHIP));
  }

  /// What a maker releases; of "the model, GPT-5" or a participle after its noun, the name.
  private static Optional<Phrase> released(Scene scene, Reading reading, Match match, int head) {
    List<Phrase> objects = Arguments.objects(reading, head, match.to());
    for (Phrase object : objects) {
      if (Candidate.names(scene.reference(reading, object), MODEL, CHIP)) {
        return Optional.of(object);
      }
    }
    if (!objects.isEmpty()) {
      Optional<Phrase> named =
          reading.firstPhraseFrom(
              match.to(), p -> p.from() - match.to() < 8 && reading.names(p, MODEL, CHIP));
      return named.filter(phrase -> !numberBetween(reading, match.to(), phrase.from()));
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .filter(
            phrase ->
                !(scene.reference(reading, phrase) instanceof Named n
                    && n.entity().type() == COMPANY));
  }

  /// Whether a participle describes a noun: "the model, released on April 24".
  private static boolean modifier(Reading reading, int head) {
    return reading.governors(head).stream()
        .anyMatch(up -> up.relation().startsWith("acl") || up.relation().equals("amod"));
  }

  private static boolean numberBetween(Reading reading, int from, int to) {
    return reading.amounts().stream().anyMatch(a -> a.from() >= from && a.to() <= to);
  }

  private static Candidate candidate(
      Scene scene, Reading reading, Match match, int head, Phrase thing) {
    return Candidate.of(
        ClaimType.RELEASE,
        match.rule().id(),
        head,
        Math.min(match.from(), thing.from()),
        Math.max(match.to(), thing.to()),
        scene.reference(reading, thing),
        List.of());
  }
}
