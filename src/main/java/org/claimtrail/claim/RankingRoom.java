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
import org.jspecify.annotations.Nullable;

/// A place in a ranking, or best, leading, state of the art.
final class RankingRoom implements Room {

  private final Rules rules = Rules.of(ClaimType.RANKING);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
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
    if (rank == null) {
      return Optional.empty();
    }
    if (match.rule().name().equals("state-of-the-art") && describesOther(reading, match.to())) {
      return Optional.empty();
    }
    int head = reading.headOf(match.from(), match.to());
    Optional<Phrase> subject = subject(scene, reading, match, head);
    Reference benchmark = benchmark(reading, match);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Reference ranked = scene.reference(reading, subject.get());
    boolean tracked = Candidate.names(ranked, MODEL, COMPANY, CHIP, GOVERNMENT);
    if (!tracked || match.rule().says("benchmark") && benchmark == null) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.of(
                ClaimType.RANKING,
                match.rule().id(),
                head,
                Math.min(subject.get().from(), match.from()),
                match.to(),
                ranked,
                List.of())
            .on(benchmark)
            .of(new Quantity(rank, null)));
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

  /// The place that a rule's match has in it; 1 for rules of the best.
  private static @Nullable Integer rank(Reading reading, Match match) {
    if (match.rule().name().startsWith("placed")) {
      return reading.amounts().stream()
          .filter(amount -> amount.in(Amount.ORDINAL))
          .filter(amount -> amount.from() >= match.from() && amount.from() < match.to())
          .findFirst()
          .filter(amount -> !counts(reading, amount))
          .map(amount -> (int) amount.value())
          .orElse(null);
    }
    return match.rule().name().equals("runner-up") ? 2 : 1;
  }

  /// "the first system", "its third round": an order, but of no ranking.
  private static boolean counts(Reading reading, Amount place) {
    Sentence sentence = reading.sentence();
    return place.to() < sentence.size()
        && sentence.tag(place.to()).startsWith("NN")
        && sentence.mention(place.to()).isEmpty()
        && !PLACES.contains(sentence.lemma(place.to()));
  }

  private static final Set<String> PLACES =
      Set.of("place", "spot", "position", "placing", "rank", "overall");

  private static @Nullable Reference benchmark(Reading reading, Match match) {
    return Benchmarks.nearest(reading, match.from(), match.to());
  }

  /// Who has the place. Of a superlative ("the strongest open model") what it is said of, or beside
  /// what it stands; else the subject.
  private static Optional<Phrase> subject(Scene scene, Reading reading, Match match, int head) {
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
        && match.rule().name().matches("superlative.*|highest-placed|leader-of")) {
      Optional<Phrase> beside = beside(reading, superlative.get());
      if (beside.isPresent() || match.rule().name().equals("superlative-name")) {
        return beside;
      }
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .filter(phrase -> !reading.names(phrase, BENCHMARK));
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
    return before.filter(phrase -> comma(reading, phrase.to(), superlative.from()));
  }

  private static boolean comma(Reading reading, int from, int to) {
    return to - from <= 2 && from < to && reading.sentence().surface(from).equals(",");
  }
}
