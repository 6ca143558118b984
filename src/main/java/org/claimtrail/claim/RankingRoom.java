package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Rules.Match;

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

  /// The place that a rule's match has in it; 1 for rules of the best.
  private static @org.jspecify.annotations.Nullable Integer rank(Reading reading, Match match) {
    if (match.rule().name().startsWith("placed")) {
      return reading.amounts().stream()
          .filter(amount -> amount.in(Amount.ORDINAL))
          .filter(amount -> amount.from() >= match.from() && amount.from() < match.to())
          .findFirst()
          .map(amount -> (int) amount.value())
          .orElse(null);
    }
    return match.rule().name().equals("runner-up") ? 2 : 1;
  }

  private static @org.jspecify.annotations.Nullable Reference benchmark(
      Reading reading, Match match) {
    return Benchmarks.nearest(reading, match.from(), match.to());
  }

  private static Optional<Phrase> subject(Scene scene, Reading reading, Match match, int head) {
    Optional<Phrase> own =
        reading.phraseAt(head).filter(p -> reading.names(p, MODEL, COMPANY, CHIP));
    if (own.isPresent() && !match.rule().says("benchmark")) {
      return own;
    }
    return scene
        .subjectPhrase(reading, head, match.from())
        .filter(phrase -> !reading.names(phrase, BENCHMARK));
  }
}
