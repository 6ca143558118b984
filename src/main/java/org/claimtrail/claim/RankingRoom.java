package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// A place in a ranking, or best, leading, state of the art.
final class RankingRoom implements Room {

  private final Rules rules = Rules.of(ClaimType.RANKING);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    ListedPlace.in(scene, reading).ifPresent(candidates::add);
    int last = -1;
    for (Match match : rules.in(reading.sentence())) {
      Optional<Candidate> candidate = candidate(scene, reading, match);
      if (candidate.isPresent() && candidate.get().cue() != last) {
        candidates.add(candidate.get());
        last = candidate.get().cue();
      }
    }
    return candidates;
  }

  private static Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    Integer rank = rank(reading, match);
    if (rank == null && !match.rule().says("last")) {
      return Optional.empty();
    }
    if (match.rule().name().equals("state-of-the-art") && describesOther(reading, match.to())) {
      return Optional.empty();
    }
    int head = reading.headOf(match.from(), match.to());
    if (match.rule().says("benchmark") && overOther(reading, match)) {
      return Optional.empty();
    }
    Reference benchmark = benchmark(scene, reading, match);
    boolean none = match.rule().says("none");
    if (none && counted(reading.sentence(), match.to())) {
      return Optional.empty();
    }
    Optional<Phrase> subject = none ? named(reading, match) : subject(scene, reading, match, head);
    boolean open =
        none || match.rule().says("than") || match.rule().says("place") && match.from() == 0;
    Reference named = subject.map(phrase -> ranked(scene, reading, phrase, benchmark)).orElse(null);
    Reference ranked =
        open && !Candidate.names(named, MODEL, COMPANY, CHIP)
            ? field(scene, reading, match)
            : named;
    if (ranked == null) {
      return Optional.empty();
    }
    int start = none ? match.from() + 1 : match.from();
    boolean tracked = Candidate.names(ranked, MODEL, COMPANY, CHIP, GOVERNMENT);
    if (!tracked || match.rule().says("benchmark") && benchmark == null) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.of(
                ClaimType.RANKING,
                match.rule().id(),
                none ? match.to() - 1 : head,
                Math.min(subject.map(Phrase::from).orElse(start), start),
                Math.max(subject.map(Phrase::to).orElse(match.to()), match.to()),
                ranked,
                List.of())
            .on(benchmark)
            .of(rank == null ? null : new Quantity(rank, null))
            .settled(none));
  }

  /// "leads Sol on SWE-bench": a comparison.
  private static boolean overOther(Reading reading, Match match) {
    return reading
        .firstPhraseFrom(match.to(), phrase -> phrase.from() == match.to())
        .filter(phrase -> reading.sentence().tag(phrase.head()).startsWith("NNP"))
        .filter(phrase -> !reading.names(phrase, BENCHMARK))
        .isPresent();
  }

  /// "no model had managed more than six".
  private static boolean counted(Sentence sentence, int next) {
    return next + 1 < sentence.size()
        && sentence.surface(next).equals("than")
        && sentence.tag(next + 1).equals("CD");
  }

  /// Where a benchmark ranks, "it" is the model rather than its maker.
  private static Reference ranked(
      Scene scene, Reading reading, Phrase subject, @Nullable Reference benchmark) {
    Reference reference = scene.reference(reading, subject);
    boolean model =
        benchmark != null
            && Comparables.pronoun(reading, subject)
            && !Candidate.names(reference, MODEL, CHIP);
    Reference center = model ? scene.center(reading, subject.from(), MODEL) : null;
    return center == null ? reference : center;
  }

  /// Whom nobody is ahead of, where it is said: "nobody beats us", "no model does better than R2".
  private static Optional<Phrase> named(Reading reading, Match match) {
    return reading
        .firstPhraseFrom(
            match.to(),
            phrase ->
                reading.names(phrase, MODEL, COMPANY, CHIP)
                    || reading.sentence().surface(phrase.head()).equals("us"))
        .filter(phrase -> phrase.from() - match.to() <= 1);
  }

  /// Whom nobody of a field is ahead of: what was named last of the field's type.
  private static @Nullable Reference field(Scene scene, Reading reading, Match match) {
    EntityType type = MODEL;
    for (int at = match.from(); at < match.to(); at++) {
      Set<EntityType> types = Nouns.types(reading.sentence().lemma(at));
      if (types.size() == 1) {
        type = types.iterator().next();
      }
    }
    EntityType wanted = type;
    return reading
        .lastPhraseBefore(
            match.from(),
            phrase -> reading.names(phrase, wanted) || Comparables.pronoun(reading, phrase))
        .map(phrase -> scene.reference(reading, phrase))
        .filter(one -> Candidate.names(one, MODEL, COMPANY, CHIP))
        .or(() -> Optional.ofNullable(scene.center(reading, match.from(), wanted)))
        .orElse(null);
  }

  /// "a state-of-the-art office": the praise is of no model.
  private static boolean describesOther(Reading reading, int next) {
    Sentence sentence = reading.sentence();
    return next < sentence.size()
        && sentence.tag(next).startsWith("NN")
        && sentence.mention(next).isEmpty()
        && Collections.disjoint(Nouns.types(sentence.lemma(next)), List.of(MODEL, CHIP, COMPANY))
        && !RESULTS.contains(sentence.lemma(next));
  }

  private static final Set<String> RESULTS =
      Set.of("result", "performance", "score", "accuracy", "level", "capability");

  /// The place that a rule's match has in it; 1 for rules of the best; null where it has none.
  private static @Nullable Integer rank(Reading reading, Match match) {
    if (match.rule().name().startsWith("placed")) {
      List<Amount> places =
          reading.amounts().stream()
              .filter(
                  amount ->
                      amount.in(
                          match.rule().name().endsWith("top") ? Amount.NUMBER : Amount.ORDINAL))
              .filter(amount -> amount.from() >= match.from() && amount.from() < match.to())
              .toList();
      return (match.rule().name().endsWith("fall") ? places.reversed() : places)
          .stream()
              .findFirst()
              .filter(amount -> !day(reading.sentence(), amount))
              .filter(amount -> !counts(reading, amount))
              .map(amount -> (int) amount.value())
              .orElse(null);
    }
    if (match.rule().name().startsWith("superlative")) {
      return reading.amounts().stream()
          .filter(amount -> amount.in(Amount.ORDINAL))
          .filter(amount -> amount.to() <= match.from() && match.from() - amount.to() <= 1)
          .findFirst()
          .map(amount -> (int) amount.value())
          .orElse(1);
    }
    if (match.rule().says("last")) {
      return null;
    }
    return match.rule().name().equals("runner-up") ? 2 : 1;
  }

  /// "the first open system", "its third round", "among the first to": an order, but of no ranking.
  private static boolean counts(Reading reading, Amount place) {
    Sentence sentence = reading.sentence();
    int next = place.to();
    boolean among = place.from() > 1 && sentence.surface(place.from() - 2).equals("among");
    if (among || next >= sentence.size()) {
      return among;
    }
    if (sentence.surface(next).equals("-")) {
      return next + 1 < sentence.size() && !sentence.tag(next + 1).equals("JJS");
    }
    if (sentence.surface(next).matches("to|with|out|time")) {
      return place.value() == 1;
    }
    while (next < sentence.size() - 1
        && (sentence.tag(next).equals("JJ") || sentence.surface(next).equals("-"))) {
      next++;
    }
    return sentence.tag(next).startsWith("NN")
        && (sentence.mention(next).isEmpty() || next == place.to())
        && !PLACES.contains(sentence.lemma(next));
  }

  /// "on the 14th".
  private static boolean day(Sentence sentence, Amount place) {
    return place.from() > 1
        && sentence.surface(place.from() - 1).equals("the")
        && sentence.surface(place.from() - 2).matches("on|On|by|until|since");
  }

  private static final Set<String> PLACES =
      Set.of("place", "spot", "position", "placing", "rank", "overall");

  /// The benchmark of the sentence; a place without one is on that named last before, and of a
  /// superlative only one right beside it counts.
  private static @Nullable Reference benchmark(Scene scene, Reading reading, Match match) {
    String rule = match.rule().name();
    Reference nearest = Benchmarks.nearest(reading, match.from(), match.to());
    if (rule.startsWith("superlative") || rule.equals("than-any-other")) {
      return walled(reading.sentence(), match) ? null : nearest;
    }
    boolean most =
        match.to() < reading.sentence().size()
            && reading.sentence().surface(match.to()).matches("most|-");
    boolean placed = match.rule().says("place") && !most || rule.matches("first-place|runner-up");
    return nearest == null && placed
        ? Scene.named(scene.lastBefore(reading, BENCHMARK, REACH))
        : nearest;
  }

  /// How many sentences before may name the benchmark.
  private static final int REACH = 20;

  private static boolean walled(Sentence sentence, Match match) {
    for (int at = 0; at < match.from(); at++) {
      if (sentence.surface(at).matches("[;:]")) {
        return true;
      }
    }
    return false;
  }

  /// Who has the place. Of a superlative ("the strongest open model") what it is said of, or beside
  /// what it stands; else the subject.
  private static Optional<Phrase> subject(Scene scene, Reading reading, Match match, int head) {
    Optional<Phrase> set = setThere(reading, match);
    if (set.isPresent()) {
      return set;
    }
    if (match.rule().says("benchmark")) {
      return scene
          .subjectPhrase(reading, head, match.from())
          .filter(phrase -> !reading.names(phrase, BENCHMARK));
    }
    Optional<Phrase> own =
        reading.phraseAt(head).filter(p -> reading.names(p, MODEL, COMPANY, CHIP));
    if (own.isPresent() && !match.rule().name().startsWith("superlative")) {
      return own;
    }
    Optional<Phrase> superlative = reading.phraseAt(match.to() - 1);
    if (superlative.isPresent()
        && match.rule().name().matches("superlative.*|highest-placed|leader-of")
        && !reading.names(superlative.get(), MODEL, COMPANY, CHIP)) {
      Optional<Phrase> beside = beside(reading, superlative.get());
      if (beside.isPresent() || match.rule().name().equals("superlative-name")) {
        return beside;
      }
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .filter(phrase -> !reading.names(phrase, BENCHMARK));
  }

  /// "ranks GLM-5 fourth", "makes it the best coder": the object of a verb that sets it there; and
  /// the name that a match begins with.
  private static Optional<Phrase> setThere(Reading reading, Match match) {
    if (match.rule().name().equals("placed-beside")) {
      return reading.phraseAt(match.from());
    }
    Sentence sentence = reading.sentence();
    if (sentence.surface(match.to() - 1).equals(",")) {
      return reading.firstPhraseFrom(match.to(), phrase -> phrase.from() == match.to());
    }
    if (sentence.lemma(match.from()).matches("be|become|remain|stay")) {
      return before(reading, match.from());
    }
    boolean verb = Comparables.PLACING.contains(sentence.lemma(match.from()));
    int until =
        match.from() > 0 && sentence.tag(match.from() - 1).matches("DT|PRP\\$")
            ? match.from() - 1
            : match.from();
    Optional<Phrase> object =
        verb
            ? reading.firstPhraseFrom(match.from() + 1, phrase -> phrase.from() == match.from() + 1)
            : reading.lastPhraseBefore(until, phrase -> phrase.to() == until);
    return object
        .filter(phrase -> verb ? phrase.to() <= match.to() : phrase.from() > 0)
        .filter(phrase -> Comparables.PLACING.contains(sentence.lemma(phrase.from() - 1)))
        .filter(
            phrase ->
                Comparables.pronoun(reading, phrase)
                    || reading.names(phrase, MODEL, COMPANY, CHIP));
  }

  /// The name or "it" next before a verb, but for adverbs and auxiliaries.
  private static Optional<Phrase> before(Reading reading, int verb) {
    Sentence sentence = reading.sentence();
    int until = verb;
    while (until > 0 && sentence.tag(until - 1).matches("RB|MD|VBZ|VBD|VBP")) {
      until--;
    }
    int end = until;
    return reading
        .lastPhraseBefore(end, phrase -> phrase.to() == end)
        .filter(phrase -> phrase.from() == 0 || !sentence.tag(phrase.from() - 1).matches("IN|TO"))
        .filter(
            phrase ->
                Comparables.pronoun(reading, phrase)
                    || sentence.mention(phrase.head()).isPresent()
                        && reading.names(phrase, MODEL, COMPANY, CHIP));
  }

  /// What a superlative is said of: its subject, the object of "judged … the best", or a name in
  /// apposition on either side.
  private static Optional<Phrase> beside(Reading reading, Phrase superlative) {
    Optional<Integer> subject =
        reading.dependents(superlative.head(), r -> r.startsWith("nsubj")).stream().findFirst();
    if (subject.isPresent()) {
      return reading.phraseAt(subject.get());
    }
    for (Reading.Governor up : reading.governors(superlative.head())) {
      if (up.relation().equals("appos")) {
        return reading.phraseAt(up.word());
      }
      if (up.relation().equals("nsubj") && !reading.dependents(up.word(), "cop").isEmpty()) {
        return reading.phraseAt(up.word());
      }
      if (up.relation().equals("xcomp") || up.relation().equals("obj")) {
        Optional<Phrase> object =
            reading.dependents(up.word(), r -> r.equals("obj") || r.equals("nsubj:xsubj")).stream()
                .flatMap(word -> reading.phraseAt(word).stream())
                .filter(phrase -> !phrase.equals(superlative))
                .findFirst();
        if (object.isPresent()) {
          return object;
        }
      }
    }
    Optional<Phrase> before =
        reading.lastPhraseBefore(
            superlative.from(), phrase -> reading.names(phrase, MODEL, COMPANY, CHIP));
    return before
        .filter(phrase -> comma(reading, phrase.to(), superlative.from()))
        .or(() -> apposed(reading, superlative));
  }

  /// "The strongest system we tested, GPT-5.4 Pro, …": the name after a comma.
  private static Optional<Phrase> apposed(Reading reading, Phrase superlative) {
    Sentence sentence = reading.sentence();
    return reading
        .firstPhraseFrom(superlative.to(), phrase -> reading.names(phrase, MODEL, COMPANY, CHIP))
        .filter(phrase -> phrase.from() - superlative.to() <= 5)
        .filter(phrase -> sentence.surface(phrase.from() - 1).equals(","))
        .filter(
            phrase ->
                phrase.to() < sentence.size() && sentence.surface(phrase.to()).matches("[,.]"));
  }

  private static boolean comma(Reading reading, int from, int to) {
    return to - from <= 2 && from < to && reading.sentence().surface(from).equals(",");
  }
}
