package org.claimtrail.claim;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Mention;

/// A government or regulator acts, or threatens to.
final class PolicyRoom extends CuedRoom {

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?i)\\b(?:lawmakers?|legislators?|senators?|regulators?|officials?|customs|prosecutors?"
              + "|authorit(?:y|ies)|courts?|tribunal|judges?|jury|police|inspectors?|watchdogs?"
              + "|attorneys? general|governments?|ministry|ministries|ministers?|congress|house"
              + "|senate|parliament|bill|act|rules?|law|order|administration|cable|commission"
              + "|agency|agencies|bureau|departments?|provinces|prosecutors' office|committee"
              + "|executive arm|city-state|treasury)\\b");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\b(?:cable|rules?|order|bill|act|law|regulations?|legislation|decree|directive|ban"
              + "|guidance|curbs|controls|restrictions|sanctions)$");
  private static final Set<String> AIMED =
      Set.of(
          "on", "against", "to", "from", "of", "into", "for", "at", "by", "over", "off", "with",
          "between");

  /// How many sentences back stands the government of a measure without one, and of a rule.
  private static final int NEAR = 3;

  private static final int FAR = 6;

  /// How many words after a cue those may stand whom it hits.
  private static final int REACH = 16;

  PolicyRoom() {
    super(ClaimType.POLICY);
  }

  /// Of measures that are only named, none where the sentence says who takes one.
  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> all = super.candidates(scene, reading);
    List<Candidate> acts = merged(reading, all.stream().filter(act -> !named(act)).toList());
    List<Candidate> measures =
        all.stream()
            .filter(PolicyRoom::named)
            .filter(measure -> acts.stream().noneMatch(act -> covers(act, measure.cue())))
            .limit(1)
            .toList();
    return Stream.concat(acts.stream(), measures.stream()).toList();
  }

  /// An order to bar somebody is one act: the outer falls where it hits nobody or only whom the
  /// inner one has as subject, else the inner.
  private static List<Candidate> merged(Reading reading, List<Candidate> acts) {
    List<Candidate> kept = new ArrayList<>(acts);
    for (Candidate outer : acts) {
      for (Candidate inner : acts) {
        boolean within =
            inner.cue() != outer.cue()
                && inner.cue() - outer.cue() <= REACH
                && hangs(reading, inner.cue(), outer.cue());
        if (within) {
          boolean idle = outer.objects().isEmpty() || outer.objects().contains(inner.subject());
          if (idle || inner.subject().equals(outer.subject())) {
            kept.remove(idle ? outer : inner);
          }
        }
      }
    }
    return kept;
  }

  /// Whether a word hangs on another, and is not listed beside it.
  private static boolean hangs(Reading reading, int inner, int outer) {
    int word = inner;
    for (int step = 0; step < STEPS && word != outer; step++) {
      Optional<Reading.Governor> up = reading.governors(word).stream().findFirst();
      if (up.isEmpty() || up.get().word() < 0 || up.get().relation().startsWith("conj")) {
        return false;
      }
      word = up.get().word();
    }
    return word == outer;
  }

  private static final int STEPS = 5;

  private static boolean named(Candidate act) {
    return act.rule().equals("policy.measures");
  }

  private static boolean covers(Candidate act, int word) {
    return act.from() - REACH <= word && word < act.to() + REACH;
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    boolean passive = reading.passive(head);
    boolean verb = reading.sentence().tag(head).startsWith("VB");
    Optional<Phrase> acting =
        passive
            ? Arguments.agents(reading, head).stream().findFirst()
            : scene.subjectPhrase(reading, head, verb ? head : match.from());
    boolean court = match.rule().says("court");
    Optional<Reference> subject =
        acting.flatMap(
            phrase ->
                Optional.of(government(scene, reading, phrase))
                    .filter(actor -> governs(scene, reading, phrase, actor))
                    .filter(actor -> !court || judges(reading, phrase, actor)));
    boolean anyone = match.rule().says("anyone");
    boolean unnamed = match.rule().says("unnamed");
    if (subject.isEmpty() && (anyone || unnamed)) {
      subject =
          lastGovernment(reading, match.from())
              .or(
                  () ->
                      unnamed
                          ? lastGovernment(reading, reading.sentence().size())
                          : Optional.empty())
              .or(() -> scene.lastBefore(reading, GOVERNMENT, unnamed ? FAR : NEAR))
              .map(mention -> new Reference.Named(mention.entity()));
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> direct =
        passive || unnamed ? patients(reading, head) : objects(reading, head, match.to());
    List<Phrase> others =
        passive ? List.of() : aimed(reading, unnamed ? match.from() + 1 : match.to());
    List<Reference> objects = hit(scene, reading, direct, others, subject.get());
    if (unnamed && objects.isEmpty()) {
      return Optional.empty();
    }
    int from = acting.map(phrase -> Math.min(phrase.from(), match.from())).orElse(match.from());
    int to = direct.isEmpty() ? match.to() : Math.max(match.to(), direct.getLast().to());
    return Optional.of(
        Candidate.of(ClaimType.POLICY, match.rule().id(), head, from, to, subject.get(), objects));
  }

  /// What a passive or a duty hits.
  private static List<Phrase> patients(Reading reading, int head) {
    return reading
        .subjectOf(head)
        .flatMap(reading::phraseAt)
        .map(reading::listFrom)
        .orElse(List.of());
  }

  /// The objects of a verb, also one before it: "the H20, which Washington barred".
  private static List<Phrase> objects(Reading reading, int head, int to) {
    List<Phrase> antecedents =
        reading.dependents(head, "obj").stream()
            .filter(word -> word < head)
            .filter(word -> !reading.sentence().tag(word).startsWith("W"))
            .flatMap(word -> reading.phraseAt(word).stream())
            .toList();
    return antecedents.isEmpty() ? Arguments.objects(reading, head, to) : antecedents;
  }

  /// What stands after prepositions behind the cue.
  private static List<Phrase> aimed(Reading reading, int from) {
    List<Phrase> aimed = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int at = from - 1; at < Math.min(sentence.size(), from + REACH); at++) {
      if (sentence.surface(at).equals(";")) {
        break;
      }
      if (AIMED.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        aimed.addAll(Arguments.after(reading, at + 1));
      }
    }
    return aimed;
  }

  /// A cable, rule or bill stands for the government whose it is.
  private static Reference government(Scene scene, Reading reading, Phrase phrase) {
    Reference reference = scene.reference(reading, phrase);
    if (reference instanceof Described(String words) && PAPER.matcher(words).find()) {
      Optional<Mention> issuer =
          issuer(reading, phrase)
              .or(() -> lastGovernment(reading, phrase.from()))
              .or(() -> scene.lastBefore(reading, GOVERNMENT, 3));
      return issuer.<Reference>map(found -> new Reference.Named(found.entity())).orElse(reference);
    }
    return reference;
  }

  /// "rules of the industry ministry", "a bill in the Senate".
  private static Optional<Mention> issuer(Reading reading, Phrase paper) {
    return reading
        .firstPhraseFrom(paper.to(), phrase -> reading.names(phrase, GOVERNMENT))
        .filter(phrase -> phrase.from() - paper.to() <= 5)
        .flatMap(phrase -> reading.mentionIn(phrase, GOVERNMENT));
  }

  private static final Pattern HIT =
      Pattern.compile(
          "(?i)\\b(?:firms?|company|companies|labs?|laborator(?:y|ies)|chips?|semiconductors?"
              + "|gpus?|processors?|models?|chatbots?|agents?|assistants?|apps?|exports|shipments|imports"
              + "|startups?|start-ups?|groups?|agencies|agency|banks?|schools?|centres|centers"
              + "|countries|states?|allies|business(?:es)?|funds?|champions|giants|platforms?|clouds?|universit(?:y|ies)|people|data"
              + " cent(?:re|er)s|others|adversaries|ones|clips|servers|systems?|services?"
              + "|entit(?:y|ies)|authorities|employees|students|\\w{3,}(?:ers|ors|ants|ees))$");

  private static final Pattern GOODS =
      Pattern.compile(
          "(?i)\\b(?:chips?|semiconductors?|gpus?|processors?|models?|exports|shipments|imports|clips"
              + "|servers|systems?|services?|apps?)$");

  /// Whether it is somebody and no goods.
  private static boolean body(Reference reference) {
    return canBeHit(reference)
        && reference instanceof Described(String words)
        && !GOODS.matcher(words).find();
  }

  private static boolean canBeHit(Reference reference) {
    return reference instanceof Described(String words) && HIT.matcher(words).find();
  }

  private static boolean governs(Scene scene, Reading reading, Phrase phrase, Reference actor) {
    if (Candidate.names(actor, PERSON)) {
      return Candidate.names(Parties.side(scene, actor), GOVERNMENT)
          || BENCH.contains(before(reading, phrase));
    }
    return Candidate.names(actor, GOVERNMENT)
        || actor instanceof Described(String words) && OFFICIAL.matcher(words).find();
  }

  /// Whether it is a court, whose cases are policy.
  static boolean official(Reference actor) {
    return actor instanceof Described(String words) && COURT.matcher(words).find();
  }

  private static boolean judges(Reading reading, Phrase phrase, Reference actor) {
    return COURT.matcher(actor.name()).find() || BENCH.contains(before(reading, phrase));
  }

  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\b(?:courts?|judges?|justices?|jury|juries|tribunal|magistrate|bench)\\b");

  private static final Set<String> BENCH =
      Set.of("judge", "justice", "senator", "minister", "commissioner");

  /// The word before the name in a phrase or beside it: "Judge Lucy Koh".
  private static String before(Reading reading, Phrase phrase) {
    int word = phrase.head() - 1;
    return word < 0 ? "" : reading.sentence().surface(word).toLowerCase(Locale.ROOT);
  }

  private static Optional<Mention> lastGovernment(Reading reading, int before) {
    return reading
        .lastPhraseBefore(before, phrase -> reading.names(phrase, GOVERNMENT))
        .flatMap(phrase -> reading.mentionIn(phrase, GOVERNMENT));
  }

  /// Whom it hits: those it takes as objects if they are parties, else the parties it is aimed at,
  /// else the product.
  private static List<Reference> hit(
      Scene scene,
      Reading reading,
      List<Phrase> direct,
      List<Phrase> others,
      Reference government) {
    List<Reference> taken = parties(scene, reading, direct, government);
    List<Reference> aimed = parties(scene, reading, others, government);
    return Stream.of(
            taken.stream().filter(PolicyRoom::party).toList(),
            taken.stream().filter(PolicyRoom::body).limit(1).toList(),
            aimed.stream().filter(PolicyRoom::party).toList(),
            taken.stream().filter(PolicyRoom::product).toList(),
            taken.stream().filter(PolicyRoom::canBeHit).limit(1).toList(),
            aimed.stream().filter(PolicyRoom::product).limit(1).toList(),
            aimed.stream().filter(PolicyRoom::canBeHit).limit(1).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Reference> parties(
      Scene scene, Reading reading, List<Phrase> phrases, Reference government) {
    return phrases.stream()
        .map(phrase -> of(scene, reading, phrase))
        .filter(reference -> !reference.equals(government))
        .distinct()
        .toList();
  }

  /// "ByteDance executives" are ByteDance.
  private static Reference of(Scene scene, Reading reading, Phrase phrase) {
    Reference reference = Parties.of(scene, reading, phrase);
    return reference instanceof Described
        ? reading
            .mentionIn(phrase, COMPANY)
            .<Reference>map(mention -> new Reference.Named(mention.entity()))
            .orElse(reference)
        : reference;
  }

  private static boolean party(Reference reference) {
    return Candidate.names(reference, COMPANY, GOVERNMENT, PERSON);
  }

  private static boolean product(Reference reference) {
    return Candidate.names(reference, CHIP, MODEL);
  }
}
