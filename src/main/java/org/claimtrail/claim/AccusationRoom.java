package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.claim.Rules.Match;
import org.jspecify.annotations.Nullable;

/// One party says that others did wrong.
final class AccusationRoom extends CuedRoom {

  /// How many sentences back a charge lies that is repeated or called names.
  private static final int REACH = 3;

  /// What governments do and are charged with: "called the tariff bullying".
  private static final Set<String> MEASURES =
      Set.of(
          "rule",
          "tariff",
          "ban",
          "fine",
          "law",
          "bill",
          "order",
          "duty",
          "levy",
          "curb",
          "control",
          "restriction",
          "sanction",
          "measure",
          "penalty",
          "probe",
          "investigation");

  AccusationRoom() {
    super(ClaimType.ACCUSATION);
  }

  /// What is alleged in a participle beside another charge is that charge: "sued, alleging that".
  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> all = super.candidates(scene, reading);
    return all.stream()
        .filter(
            found ->
                !reading.sentence().tag(found.cue()).equals("VBG")
                    || all.stream().noneMatch(other -> other.cue() < found.cue()))
        .toList();
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    if (match.rule().says("misdeed")) {
      return Optional.empty();
    }
    int head = reading.headOf(match.from(), match.to());
    boolean passive = reading.passive(head);
    Reference accuser = accuser(scene, reading, match, head, passive);
    if (match.rule().says("against") && accuser != null && PolicyRoom.official(accuser)) {
      return Optional.empty();
    }
    List<Phrase> accused = accused(reading, match, head, passive);
    List<Reference> parties = new ArrayList<>();
    accused.stream().map(phrase -> Parties.of(scene, reading, phrase)).forEach(parties::add);
    boolean whoever = match.rule().says("party") && !passive;
    parties.removeIf(party -> !whoever && !Parties.answerable(party) || party.equals(accuser));
    if (parties.isEmpty() && (match.rule().says("repeated") || match.rule().says("branded"))) {
      parties.addAll(meant(scene, reading, accused));
      parties.remove(accuser);
    }
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(match, head, accused, parties).by(accuser));
  }

  private static Candidate candidate(
      Match match, int head, List<Phrase> accused, List<Reference> parties) {
    List<Reference> distinct = parties.stream().distinct().toList();
    int from = accused.isEmpty() ? match.from() : accused.getFirst().from();
    int to = accused.isEmpty() ? match.to() : accused.getLast().to();
    return Candidate.of(
        ClaimType.ACCUSATION,
        match.rule().id(),
        head,
        Math.min(match.from(), from),
        Math.max(match.to(), to),
        distinct.getFirst(),
        distinct.subList(1, distinct.size()));
  }

  /// Whom a charge means that names nobody: those charged just before, the government whose measure
  /// it is.
  private List<Reference> meant(Scene scene, Reading reading, List<Phrase> named) {
    boolean measure =
        named.stream().anyMatch(p -> MEASURES.contains(reading.sentence().lemma(p.head())));
    if (measure) {
      return scene.lastBefore(reading, GOVERNMENT, REACH).stream()
          .<Reference>map(mention -> new Reference.Named(mention.entity()))
          .toList();
    }
    for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - REACH); at--) {
      List<Candidate> before = candidates(scene, scene.readings().get(at));
      if (!before.isEmpty()) {
        List<Reference> parties = new ArrayList<>(List.of(before.getFirst().subject()));
        parties.addAll(before.getFirst().objects());
        return parties;
      }
    }
    return Optional.<Reference>ofNullable(scene.center(reading, 0, COMPANY)).stream().toList();
  }

  private static List<Phrase> accused(Reading reading, Match match, int head, boolean passive) {
    if (passive || match.rule().says("facing")) {
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
      return Arguments.following(reading, match.to(), 8, Set.of("that"));
    }
    if (match.rule().says("against")) {
      boolean closed = reading.sentence().surface(match.to() - 1).equals("against");
      return closed
          ? Arguments.after(reading, match.to())
          : Arguments.following(reading, match.to(), 8, Set.of("against", "by"));
    }
    boolean open = match.rule().says("branded") || match.rule().says("repeated");
    return Arguments.objects(reading, head, open ? head + 1 : match.to());
  }

  private static @Nullable Reference accuser(
      Scene scene, Reading reading, Match match, int head, boolean passive) {
    if (match.rule().says("facing")) {
      return Arguments.following(reading, match.to(), 6, Set.of("from", "by")).stream()
          .map(phrase -> Parties.of(scene, reading, phrase))
          .findFirst()
          .orElse(null);
    }
    if (passive) {
      List<Phrase> agents = Arguments.agents(reading, head);
      return agents.isEmpty() ? null : scene.reference(reading, agents.getFirst());
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .map(phrase -> Parties.of(scene, reading, phrase))
        .orElse(null);
  }

  /// What a speech charges another with: somebody else than the speaker did what is a misdeed.
  Optional<Candidate> said(Scene scene, Reading reading, Speech speech, Dispute dispute) {
    return matches(reading).stream()
        .filter(match -> match.rule().says("misdeed") && speech.covers(match.from()))
        .filter(match -> !negated(reading, speech, match))
        .flatMap(match -> charge(scene, reading, speech, match, dispute).stream())
        .findFirst()
        .or(() -> goesOn(scene, reading, speech, dispute));
  }

  private static boolean negated(Reading reading, Speech speech, Match match) {
    for (int at = speech.from(); at < match.from(); at++) {
      if (NEGATIONS.contains(reading.sentence().surface(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NEGATIONS = Lexicon.of("certainty").words("negations");

  /// What the accuser says next of those it has just charged.
  private static Optional<Candidate> goesOn(
      Scene scene, Reading reading, Speech speech, Dispute dispute) {
    return Parties.opening(reading, speech)
        .map(phrase -> new Doer(phrase, Parties.of(scene, reading, phrase)))
        .filter(doer -> dispute.goesOn(reading, speech.speaker(), doer.party()))
        .map(
            doer ->
                Candidate.of(
                        ClaimType.ACCUSATION,
                        "accusation.said",
                        reading.headOf(speech.from(), speech.to()),
                        speech.from(),
                        speech.to(),
                        doer.party(),
                        List.of())
                    .by(speech.speaker()));
  }

  private record Doer(Phrase phrase, Reference party) {}

  private static Optional<Candidate> charge(
      Scene scene, Reading reading, Speech speech, Match match, Dispute dispute) {
    int head = reading.headOf(match.from(), match.to());
    if (possible(reading, head)) {
      return Optional.empty();
    }
    List<Phrase> doers = doers(scene, reading, speech, head);
    List<Reference> parties = new ArrayList<>();
    doers.stream().map(phrase -> Parties.of(scene, reading, phrase)).forEach(parties::add);
    parties.removeIf(party -> !Parties.answerable(party));
    if (parties.isEmpty()) {
      parties.addAll(dispute.charged(reading));
    }
    Reference side = Parties.side(scene, speech.speaker());
    boolean own =
        doers.stream().anyMatch(phrase -> Parties.own(scene, reading, phrase, speech.speaker()))
            || parties.stream().anyMatch(party -> Parties.side(scene, party).equals(side));
    return own || parties.isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(match, head, doers, parties).by(speech.speaker()));
  }

  /// "can break into networks": what could be done is no charge.
  private static boolean possible(Reading reading, int head) {
    return reading.dependents(Certainties.verbOf(reading, head), "aux").stream()
        .anyMatch(word -> reading.sentence().tag(word).equals("MD"));
  }

  /// Who does it: the subject of what is said, else the first party that the speech names beside
  /// the speaker.
  private static List<Phrase> doers(Scene scene, Reading reading, Speech speech, int head) {
    int verb = Certainties.verbOf(reading, head);
    Optional<Phrase> subject =
        reading.passive(verb)
            ? Arguments.agents(reading, verb).stream().findFirst()
            : reading.subjectOf(verb).flatMap(reading::phraseAt);
    return subject
        .filter(phrase -> speech.covers(phrase.head()))
        .filter(
            phrase ->
                Parties.answerable(Parties.of(scene, reading, phrase))
                    || Parties.own(scene, reading, phrase, speech.speaker()))
        .or(
            () ->
                reading.firstPhraseFrom(
                    speech.from(),
                    phrase ->
                        speech.covers(phrase.head())
                            && reading.names(phrase, COMPANY, GOVERNMENT, PERSON)
                            && !Parties.own(scene, reading, phrase, speech.speaker())))
        .map(reading::listFrom)
        .orElse(List.of());
  }
}
