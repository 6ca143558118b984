package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Mention;

/// A government or regulator acts, or threatens to.
final class PolicyRoom extends CuedRoom {

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?i)\\b(?:lawmakers?|senators?|regulators?|officials?|customs|prosecutors?|authorities|courts?|judges?"
              + "|government|governments|ministry|congress|house|senate|bill|act|rule|rules|law|order"
              + "|administration|cable|commission|agency)\\b");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)^the (?:\\w+"
              + " )?(?:cable|rules?|order|bill|act|law|regulation|notice|memo|ban|guidance)$");
  private static final Set<String> AIMED =
      Set.of("on", "against", "to", "from", "of", "into", "for", "at", "by", "over");

  PolicyRoom() {
    super(ClaimType.POLICY);
  }

  /// Of measures that are only named, none where the sentence says who takes one.
  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> all = super.candidates(scene, reading);
    List<Candidate> acts =
        all.stream().filter(act -> !act.rule().equals("policy.measures")).toList();
    return acts.isEmpty() ? all.stream().limit(1).toList() : acts;
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    boolean passive = reading.passive(head);
    Optional<Phrase> acting =
        passive
            ? Arguments.agents(reading, head).stream().findFirst()
            : scene.subjectPhrase(reading, head, match.from());
    Optional<Reference> subject =
        acting.map(phrase -> government(scene, reading, phrase)).filter(PolicyRoom::governs);
    if (subject.isEmpty() && match.rule().says("anyone")) {
      subject =
          Optional.<Reference>ofNullable(Scene.named(lastGovernment(reading, match.from())))
              .or(() -> Optional.ofNullable(Scene.named(scene.lastBefore(reading, GOVERNMENT, 3))));
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> aimed = new ArrayList<>();
    if (passive) {
      reading
          .subjectOf(head)
          .flatMap(reading::phraseAt)
          .map(reading::listFrom)
          .ifPresent(aimed::addAll);
    } else {
      aimed.addAll(Arguments.objects(reading, head, match.to()));
      aimed.addAll(Arguments.following(reading, match.to(), 14, AIMED));
    }
    List<Reference> objects = objects(scene, reading, aimed);
    objects.remove(subject.get());
    int from = acting.map(phrase -> Math.min(phrase.from(), match.from())).orElse(match.from());
    int to = aimed.isEmpty() ? match.to() : Math.max(match.to(), aimed.getLast().to());
    return Optional.of(
        Candidate.of(ClaimType.POLICY, match.rule().id(), head, from, to, subject.get(), objects));
  }

  /// A cable, rule or bill stands for the government that the article speaks of.
  private static Reference government(Scene scene, Reading reading, Phrase phrase) {
    Reference reference = scene.reference(reading, phrase);
    if (reference instanceof Described(String words) && PAPER.matcher(words).find()) {
      Optional<Mention> issuer =
          lastGovernment(reading, phrase.from()).or(() -> scene.lastBefore(reading, GOVERNMENT, 3));
      return issuer.<Reference>map(found -> new Reference.Named(found.entity())).orElse(reference);
    }
    return reference;
  }

  private static final Pattern HIT =
      Pattern.compile(
          "(?i)\\b(?:firms?|companies|company|labs?|laboratories|buyers?|customers?|users?|chips?|semiconductors?"
              + "|processors|accelerators|models?|makers|developers|importers|exporters|platforms|exports|startups?)$");

  private static boolean canBeHit(Reference reference) {
    return reference instanceof Described(String words) && HIT.matcher(words).find();
  }

  private static boolean governs(Reference reference) {
    return Candidate.names(reference, GOVERNMENT)
        || reference instanceof Described(String words) && OFFICIAL.matcher(words).find();
  }

  private static Optional<Mention> lastGovernment(Reading reading, int before) {
    return reading
        .lastPhraseBefore(before, phrase -> reading.names(phrase, GOVERNMENT))
        .flatMap(phrase -> reading.mentionIn(phrase, GOVERNMENT));
  }

  /// Whom it hits: companies and countries, or where only that is named the product.
  private static List<Reference> objects(Scene scene, Reading reading, List<Phrase> aimed) {
    List<Reference> all = new ArrayList<>(scene.references(reading, aimed));
    List<Reference> parties =
        new ArrayList<>(
            all.stream().filter(one -> Candidate.names(one, COMPANY, GOVERNMENT)).toList());
    if (parties.isEmpty() && all.stream().noneMatch(one -> Candidate.names(one, CHIP, MODEL))) {
      return new ArrayList<>(all.stream().filter(PolicyRoom::canBeHit).limit(1).toList());
    }
    return parties.isEmpty()
        ? new ArrayList<>(
            all.stream().filter(one -> Candidate.names(one, CHIP, MODEL)).limit(1).toList())
        : parties;
  }
}
