package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// One is ahead of, level with or behind others.
final class ComparisonRoom implements Room {

  private static final Set<String> PRICES =
      Set.of(
          "cost",
          "price",
          "cheap",
          "expensive",
          "dear",
          "charge",
          "fee",
          "pay",
          "wage",
          "salary",
          "worth");

  private final Rules rules = Rules.of(ClaimType.COMPARISON);

  /// A comparison found, with the phrases that it compares.
  private record Found(
      Candidate candidate, Sides sides, Optional<Phrase> subject, List<Phrase> objects) {}

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> matches = new ArrayList<>();
    for (Match match : rules.in(reading.sentence())) {
      if (matches.stream().noneMatch(m -> m.from() == match.from() && m.to() == match.to())) {
        matches.add(match);
      }
    }
    matches.sort(Comparator.comparingInt(Match::from));
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < matches.size(); at++) {
      int next = at + 1 < matches.size() ? matches.get(at + 1).from() : reading.sentence().size();
      found(scene, reading, matches.get(at), next, found).ifPresent(found::add);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Found one : found) {
      together(scene, reading, one).forEach(candidates::add);
    }
    return candidates;
  }

  private static Optional<Found> found(
      Scene scene, Reading reading, Match match, int next, List<Found> before) {
    Sentence sentence = reading.sentence();
    Sides sides = new Sides(scene, reading, match, reading.headOf(match.from(), match.to()));
    boolean passive = sides.passive();
    if (attributive(reading, sides.head())
        || counted(sentence, match)
        || ofPrice(reading, match)
        || passive && match.rule().says("active")
        || passive && match.rule().name().equals("catches")) {
      return Optional.empty();
    }
    boolean together = match.rule().says("together");
    boolean alone = together || match.rule().says("alone");
    List<Phrase> pair =
        together ? sides.pair() : match.rule().says("between") ? sides.between() : List.of();
    if (pair.isEmpty() && match.rule().says("between")) {
      return Optional.empty();
    }
    List<Phrase> objects =
        alone || !pair.isEmpty() ? pair.stream().skip(1).toList() : sides.objects();
    if (alone ? !endsThere(sentence, match) : !fits(reading, match, objects)) {
      return Optional.empty();
    }
    Optional<Phrase> subject = pair.isEmpty() ? sides.subject() : Optional.of(pair.getFirst());
    if (subject.isPresent()
        && (objects.contains(subject.get()) || nobody(sentence, subject.get()))) {
      return Optional.empty();
    }
    List<Reference> others = new ArrayList<>();
    objects.stream()
        .filter(phrase -> !it(sentence, phrase))
        .map(phrase -> Comparables.of(scene, reading, phrase))
        .filter(other -> !others.contains(other))
        .forEach(others::add);
    Reference compared = compared(scene, reading, match, subject, others, before);
    if (compared == null || alone && !told(scene, reading, subject)) {
      return Optional.empty();
    }
    compared = apart(scene, reading, subject, compared, others);
    if (others.isEmpty()) {
      Reference other =
          compared instanceof Named || objects.isEmpty()
              ? Comparables.other(scene, reading, match.from(), compared)
              : scene.reference(reading, objects.getFirst());
      Optional.ofNullable(other).ifPresent(others::add);
    }
    others.remove(compared);
    others.removeIf(other -> !Comparables.holds(other));
    if (others.isEmpty() || !Comparables.holds(compared)) {
      return Optional.empty();
    }
    Relation relation = Objects.requireNonNull(match.rule().relation());
    int last = objects.isEmpty() ? match.to() : Math.max(match.to(), objects.getLast().to());
    Reference benchmark = Benchmarks.nearest(reading, match.from(), last, Math.max(last, next));
    Candidate candidate =
        Candidate.of(
                ClaimType.COMPARISON,
                match.rule().id(),
                sides.head(),
                subject.map(phrase -> Math.min(phrase.from(), match.from())).orElse(match.from()),
                last,
                compared,
                others)
            .with(passive ? relation.reversed() : relation)
            .on(benchmark)
            .of(Margins.of(reading, match, last, benchmark));
    boolean own =
        subject.isPresent() && before.stream().noneMatch(f -> f.objects().contains(subject.get()));
    return Optional.of(
        new Found(candidate, sides, own && !together ? subject : Optional.empty(), objects));
  }

  /// Whether a comparison without an object says of what it is.
  private static boolean told(Scene scene, Reading reading, Optional<Phrase> subject) {
    return subject
        .map(phrase -> Comparables.of(scene, reading, phrase))
        .filter(one -> Candidate.names(one, MODEL, COMPANY, CHIP))
        .isPresent();
  }

  /// "The strongest model beat V3.1": where description or pronoun seems to mean the other side, it
  /// means another.
  private static Reference apart(
      Scene scene,
      Reading reading,
      Optional<Phrase> subject,
      Reference compared,
      List<Reference> others) {
    if (subject.isEmpty()
        || !others.contains(compared)
        || reading.sentence().mention(subject.get().head()).isPresent()) {
      return compared;
    }
    if (!Comparables.pronoun(reading, subject.get())) {
      return new Described(References.words(reading.sentence(), subject.get()));
    }
    Reference other = Comparables.other(scene, reading, subject.get().from(), compared);
    return other == null ? compared : other;
  }

  private static boolean it(Sentence sentence, Phrase phrase) {
    return sentence.surface(phrase.head()).equalsIgnoreCase("it");
  }

  /// "nobody beats us": a place in a ranking.
  private static boolean nobody(Sentence sentence, Phrase phrase) {
    return sentence
        .lemma(phrase.head())
        .toLowerCase(Locale.ROOT)
        .matches("nobody|nothing|none|everything");
  }

  /// "the trailing lab": an adjective before its noun compares nothing.
  private static boolean attributive(Reading reading, int head) {
    return reading.governors(head).stream()
        .anyMatch(up -> up.relation().equals("amod") && up.word() > head);
  }

  /// "more than a thousand companies".
  private static boolean counted(Sentence sentence, Match match) {
    if (match.to() >= sentence.size() || !sentence.surface(match.to() - 1).equals("than")) {
      return false;
    }
    int at = match.to();
    boolean article = sentence.tag(at).equals("DT") && at + 1 < sentence.size();
    return sentence.tag(article ? at + 1 : at).equals("CD");
  }

  /// "cost 35% less than", "$9 a card, a fifth below": a comparison of prices is a cost.
  private static boolean ofPrice(Reading reading, Match match) {
    Sentence sentence = reading.sentence();
    boolean less = LESS.contains(sentence.surface(match.to() - 1).toLowerCase(Locale.ROOT));
    boolean share =
        less
            && reading.amounts().stream()
                .anyMatch(
                    a -> a.in("percent") && match.from() - a.to() <= 1 && a.from() < match.to());
    boolean priced =
        share && reading.amounts().stream().anyMatch(a -> a.money() && a.from() < match.from());
    for (int at = share ? 0 : Math.max(0, match.from() - 4); at < match.to(); at++) {
      priced |= PRICES.contains(sentence.lemma(at).toLowerCase(Locale.ROOT));
    }
    boolean what = sentence.surface(match.to() - 1).equals("what");
    for (int at = match.to(); at < Math.min(sentence.size(), match.to() + 6); at++) {
      priced |= share && sentence.tag(at).equals("NN") && PRICES.contains(sentence.lemma(at));
      priced |= what && ASKING.contains(sentence.lemma(at));
    }
    return priced;
  }

  private static final Set<String> ASKING = Set.of("charge", "ask", "cost", "want", "pay");

  private static final Set<String> LESS = Set.of("below", "above", "beneath", "less", "than");

  /// Whether a cue that needs no object has none: "it is two points ahead."
  private static boolean endsThere(Sentence sentence, Match match) {
    for (int word = match.to(); word < sentence.size(); word++) {
      if (sentence.surface(word).equals("than")) {
        return false;
      }
    }
    return true;
  }

  /// Whether the objects are such as the rule asks for; a verb that has other senses (`says:
  /// named`) asks for names right after it, and no cue for "better than it was".
  private static boolean fits(Reading reading, Match match, List<Phrase> objects) {
    if (objects.isEmpty()) {
      return false;
    }
    Phrase first = objects.getFirst();
    Sentence sentence = reading.sentence();
    boolean pronoun = Comparables.pronoun(reading, first);
    if (pronoun && first.to() < sentence.size() && sentence.tag(first.to()).matches("VB[ZDP]|MD")) {
      return false;
    }
    String opening = sentence.surface(first.from()).toLowerCase(Locale.ROOT);
    if (opening.equals("any") && sentence.surface(match.to() - 1).equals("than")
        || sentence.surface(Math.min(match.to(), sentence.size() - 1)).equals("all")
        || nobody(sentence, first)
        || stands(reading, match, first)) {
      return false;
    }
    return !match.rule().says("named") && !match.rule().says("active")
        || pronoun
        || first.from() == match.to()
            && reading.names(first, MODEL, COMPANY, CHIP)
            && thing(sentence, first);
  }

  /// "the compute behind the model", "nothing above the H20": where a thing stands, not how it
  /// compares.
  private static boolean stands(Reading reading, Match match, Phrase object) {
    Sentence sentence = reading.sentence();
    return match.to() - match.from() == 1
        && reading.governors(object.head()).stream()
            .filter(up -> up.relation().matches("nmod:(behind|above|below)"))
            .anyMatch(
                up ->
                    sentence.tag(up.word()).startsWith("N")
                        && sentence.mention(up.word()).isEmpty()
                        && !Comparables.MARGINS.contains(sentence.lemma(up.word()))
                        && reading.amounts().stream().noneMatch(a -> a.to() == match.from()));
  }

  /// Whether a phrase is about the name in it, not "Moonshot's round".
  private static boolean thing(Sentence sentence, Phrase phrase) {
    return sentence.mention(phrase.head()).isPresent()
        || !Nouns.types(sentence.lemma(phrase.head())).isEmpty();
  }

  /// The subject; that of the comparison before, where it seems to be one of its objects ("ahead of
  /// A and just behind B"); or where it names nothing that can be compared with the other
  /// ("performance claims") what was named last before of the other's type.
  private static @Nullable Reference compared(
      Scene scene,
      Reading reading,
      Match match,
      Optional<Phrase> subject,
      List<Reference> others,
      List<Found> before) {
    Optional<Found> sharing =
        subject.flatMap(
            phrase ->
                before.reversed().stream()
                    .filter(
                        found ->
                            found.objects().contains(phrase) || found.subject().equals(subject))
                    .filter(_ -> !relative(reading, phrase.to(), match.from()))
                    .findFirst());
    if (sharing.isPresent()) {
      return sharing.get().candidate().subject();
    }
    Reference reference =
        subject.map(phrase -> Comparables.of(scene, reading, phrase)).orElse(null);
    EntityType type =
        others.stream()
            .filter(Named.class::isInstance)
            .map(other -> ((Named) other).entity().type())
            .findFirst()
            .orElse(null);
    if (reference != null && Comparables.holds(reference)) {
      if (subject.isEmpty() || type == null || Candidate.names(reference, type)) {
        return reference;
      }
      boolean pronoun = Comparables.pronoun(reading, subject.get());
      int until = pronoun ? subject.get().from() : match.from();
      boolean beside = pronoun || aside(reading, subject.get());
      Reference fitting = beside ? named(scene, reading, match, until, type, before) : null;
      return fitting == null ? reference : fitting;
    }
    if (type == GOVERNMENT) {
      return null;
    }
    return named(scene, reading, match, match.from(), type == null ? MODEL : type, before);
  }

  /// What the text named last of a type before a word, but nothing that was compared with.
  private static @Nullable Reference named(
      Scene scene, Reading reading, Match match, int word, EntityType type, List<Found> before) {
    return reading
        .lastPhraseBefore(
            word,
            phrase ->
                reading.names(phrase, type)
                    && before.stream().noneMatch(found -> found.objects().contains(phrase)))
        .map(phrase -> scene.reference(reading, phrase))
        .or(() -> Optional.ofNullable(scene.center(reading, Math.min(word, match.from()), type)))
        .orElse(null);
  }

  private static boolean relative(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      if (reading.sentence().tag(at).startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /// ", Alibaba says,", "Grok 2 of xAI": not what is compared.
  private static boolean aside(Reading reading, Phrase phrase) {
    boolean after =
        phrase.from() > 0
            && reading
                .sentence()
                .surface(phrase.from() - 1)
                .matches("of|from|by|at|for|to|with|in|on|,");
    return after && phrase.from() > 1
        || reading.governors(phrase.head()).stream()
            .anyMatch(
                up ->
                    up.relation().startsWith("nsubj")
                        && up.word() >= 0
                        && SAYING.contains(reading.sentence().lemma(up.word())));
  }

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "claim",
          "report",
          "reckon",
          "find",
          "add",
          "note",
          "write",
          "tell",
          "post",
          "argue",
          "estimate",
          "insist",
          "think");

  /// One claim for each that is listed as a subject: "OpenAI and Anthropic are ahead of Meta".
  private static List<Candidate> together(Scene scene, Reading reading, Found found) {
    List<Candidate> all = new ArrayList<>();
    found.subject().map(found.sides()::joined).orElse(List.of()).stream()
        .map(phrase -> scene.reference(reading, phrase))
        .filter(one -> sameType(one, found.candidate().subject()))
        .filter(one -> !found.candidate().objects().contains(one))
        .map(found.candidate()::about)
        .forEach(all::add);
    all.add(found.candidate());
    return all;
  }

  private static boolean sameType(Reference one, Reference other) {
    return one instanceof Named(Entity first)
        && other instanceof Named(Entity second)
        && first.type() == second.type()
        && !first.equals(second);
  }
}
