package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// One is ahead of, level with or behind others.
final class ComparisonRoom implements Room {

  /// Describing words that may be compared: "leading Western systems", "every domestic rival".
  private static final Pattern COMPARABLE =
      Pattern.compile(
          "(?i)\\b(?:models?|systems?|labs?|rivals?|competitors?|peers?|frontier|chips?|gpus?|companies|firms|"
              + "startups?|start-ups?|industry|ones?|counterparts?|offerings|chinese|american|americans|west|state"
              + " of the art|predecessors?|developers|processors?|closed|open)\\b");

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "with", "than", "of", "over", "as", "from", "behind", "against", "by", "for");
  private static final Set<String> MARGINS =
      Set.of(
          "percent", "points", "months", "years", "weeks", "days", "ratio", "generations", "elo");

  private final Rules rules = Rules.of(ClaimType.COMPARISON);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    for (Match match : rules.in(reading.sentence())) {
      candidate(scene, reading, match).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    Sentence sentence = reading.sentence();
    int head = reading.headOf(match.from(), match.to());
    boolean verb = sentence.tag(head).startsWith("VB") && takesObject(sentence, match);
    if (reading.governors(head).stream().anyMatch(up -> up.relation().equals("amod"))) {
      return Optional.empty();
    }
    boolean counted =
        match.to() < sentence.size()
            && sentence.tag(match.to()).equals("CD")
            && sentence.surface(match.to() - 1).equals("than");
    if (counted || ofPrice(sentence, match.from())) {
      return Optional.empty();
    }
    boolean passive = verb && reading.passive(head);
    if (passive && match.rule().says("active")) {
      return Optional.empty();
    }
    List<Phrase> objects = objects(reading, match, head, verb, passive);
    Optional<Phrase> subject = subject(scene, reading, match, head);
    if (objects.isEmpty() || subject.isPresent() && objects.contains(subject.get())) {
      return Optional.empty();
    }
    List<Reference> others = new ArrayList<>();
    scene.references(reading, objects).forEach(other -> others.add(country(scene, other)));
    Reference compared = compared(scene, reading, match, subject, others.getFirst());
    if (compared == null) {
      return Optional.empty();
    }
    others.remove(compared);
    others.removeIf(other -> !comparable(other));
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Relation relation = Objects.requireNonNull(match.rule().relation());
    int last = objects.getLast().to();
    return Optional.of(
        Candidate.of(
                ClaimType.COMPARISON,
                match.rule().id(),
                head,
                subject.map(phrase -> Math.min(phrase.from(), match.from())).orElse(match.from()),
                Math.max(last, match.to()),
                compared,
                others)
            .with(passive ? relation.reversed() : relation)
            .on(Benchmarks.nearest(reading, match.from(), last))
            .of(margin(reading, match, last)));
  }

  /// The subject, or where its words name nothing that can be compared ("performance claims") what
  /// was named last before of the other's type.
  private static @Nullable Reference compared(
      Scene scene, Reading reading, Match match, Optional<Phrase> subject, Reference other) {
    Optional<Reference> reference =
        subject
            .map(phrase -> country(scene, placed(scene, reading, phrase)))
            .filter(ComparisonRoom::comparable)
            .or(() -> subject.flatMap(p -> References.unknown(reading.sentence(), p)));
    if (reference.isPresent()) {
      return reference.get();
    }
    EntityType type = other instanceof Named(var entity) ? entity.type() : MODEL;
    if (type == GOVERNMENT) {
      return null;
    }
    return scene.center(reading, match.from(), type);
  }

  /// "Huawei has it beating": the pronoun after a verb of placing is not the verb's subject.
  private static Reference placed(Scene scene, Reading reading, Phrase phrase) {
    boolean pronoun = reading.sentence().surface(phrase.head()).equals("it");
    boolean object =
        pronoun
            && phrase.from() > 0
            && PLACING.contains(reading.sentence().lemma(phrase.from() - 1));
    Named center = object ? scene.center(reading, 0, MODEL) : null;
    return center == null ? scene.reference(reading, phrase) : center;
  }

  /// "behind America": in a comparison a country stands for itself.
  private static Reference country(Scene scene, Reference reference) {
    return reference instanceof Described(String words)
        ? scene
            .catalogue()
            .named(words)
            .filter(entity -> entity.type() == GOVERNMENT)
            .<Reference>map(Named::new)
            .orElse(reference)
        : reference;
  }

  /// "cost 35% less than": a comparison of prices is a cost.
  private static boolean ofPrice(Sentence sentence, int cue) {
    for (int at = Math.max(0, cue - 4); at < cue; at++) {
      if (sentence.lemma(at).equals("cost")) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesObject(Sentence sentence, Match match) {
    return !PREPOSITIONS.contains(sentence.surface(match.to() - 1).toLowerCase(Locale.ROOT));
  }

  private static List<Phrase> objects(
      Reading reading, Match match, int head, boolean verb, boolean passive) {
    if (passive) {
      return Arguments.agents(reading, head);
    }
    if (verb) {
      return Arguments.objects(reading, head, match.to());
    }
    if (takesObject(reading.sentence(), match)) {
      return Arguments.following(reading, match.to(), 6, PREPOSITIONS);
    }
    return Arguments.after(reading, match.to());
  }

  /// "puts R1 behind o3", "has Ernie ahead of": the object of the verb before is what is compared.
  private static Optional<Phrase> subject(Scene scene, Reading reading, Match match, int head) {
    Optional<Phrase> near =
        reading
            .lastPhraseBefore(match.from(), phrase -> !reading.measures(phrase))
            .filter(phrase -> match.from() - phrase.to() <= REACH);
    Sentence sentence = reading.sentence();
    if (near.isPresent() && near.get().from() > 0) {
      String before = sentence.lemma(near.get().from() - 1).toLowerCase(Locale.ROOT);
      if (PLACING.contains(before)) {
        return near;
      }
    }
    return scene.subjectPhrase(reading, head, match.from());
  }

  /// How far before its cue the object of "puts X … behind" may end.
  private static final int REACH = 4;

  private static final Set<String> PLACING =
      Set.of(
          "put",
          "place",
          "have",
          "find",
          "rank",
          "show",
          "see",
          "leave",
          "keep",
          "rate",
          "make",
          "consider");

  private static boolean comparable(Reference reference) {
    return Candidate.names(reference, MODEL, COMPANY, CHIP, GOVERNMENT)
        || reference instanceof Described(String words) && COMPARABLE.matcher(words).find();
  }

  /// The amount by which: next before the cue ("six months behind"), within it ("twice as fast as")
  /// or after "by".
  private static @Nullable Quantity margin(Reading reading, Match match, int last) {
    Sentence sentence = reading.sentence();
    for (Amount amount : reading.amounts()) {
      boolean within = amount.from() < match.to() && amount.to() > match.from();
      boolean before =
          amount.to() <= match.from()
              && match.from() - amount.to() <= 2
              && !split(sentence, amount.to(), match.from());
      boolean by =
          amount.from() >= match.to()
              && amount.from() - last <= 5
              && byBefore(sentence, amount.from());
      if ((within || before || by) && MARGINS.contains(amount.unit())) {
        return amount.quantity();
      }
    }
    return null;
  }

  private static boolean split(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.surface(at).equals(",") || sentence.surface(at).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean byBefore(Sentence sentence, int word) {
    for (int at = word - 1; at >= Math.max(0, word - 4); at--) {
      if (sentence.surface(at).equalsIgnoreCase("by")) {
        return true;
      }
    }
    return false;
  }
}
