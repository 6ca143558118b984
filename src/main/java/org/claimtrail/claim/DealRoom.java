package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.claim.Rules.Match;
import org.jspecify.annotations.Nullable;

/// Funding, investments, acquisitions, partnerships, orders, valuations, revenue.
final class DealRoom implements Room {

  private static final Set<String> PARTIES =
      Set.of("with", "from", "by", "to", "for", "in", "of", "between", "behind");

  private final Money money;

  DealRoom(Money money) {
    this.money = money;
  }

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> cues = money.cues(reading);
    List<Candidate> candidates = new ArrayList<>();
    Set<Match> used = new HashSet<>();
    for (Amount amount : reading.amounts()) {
      Optional<Match> cue = Money.nearest(cues, amount);
      if (cue.isPresent() && cue.get().rule().type() == ClaimType.DEAL && sum(cue.get(), amount)) {
        used.add(cue.get());
        candidate(scene, reading, cue.get(), amount).ifPresent(candidates::add);
      }
    }
    for (Match cue : cues) {
      boolean deal = cue.rule().type() == ClaimType.DEAL && !cue.rule().says("amount");
      if (deal && !used.contains(cue)) {
        candidate(scene, reading, cue, null).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static boolean sum(Match cue, Amount amount) {
    boolean plain = amount.money() && !amount.unit().endsWith("_per_million_tokens");
    int distance = Math.max(cue.from() - amount.to(), amount.from() - cue.to());
    boolean growth = amount.in("percent") || amount.in("ratio");
    return plain
        || distance <= 5 && (cue.rule().says("growth") && growth)
        || amount.in("chips") && cue.rule().says("orders") && distance <= 8;
  }

  private static Optional<Candidate> candidate(
      Scene scene, Reading reading, Match cue, @Nullable Amount amount) {
    int head = reading.headOf(cue.from(), cue.to());
    Optional<Reference> subject = subject(scene, reading, cue, head);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    List<Reference> parties = parties(scene, reading, cue, head);
    parties.remove(subject.get());
    if (amount == null && parties.isEmpty() && !cue.rule().says("listing")) {
      return Optional.empty();
    }
    int from = amount == null ? cue.from() : Math.min(cue.from(), amount.from());
    int to = amount == null ? cue.to() : Math.max(cue.to(), amount.to());
    return Optional.of(
        Candidate.of(ClaimType.DEAL, cue.rule().id(), head, from, to, subject.get(), parties)
            .of(amount == null ? null : amount.quantity()));
  }

  private static Optional<Reference> subject(Scene scene, Reading reading, Match cue, int head) {
    return scene.about(reading, head, cue.from(), COMPANY);
  }

  /// The other firms: direct objects, and those after a preposition behind the cue.
  private static List<Reference> parties(Scene scene, Reading reading, Match cue, int head) {
    List<Phrase> phrases = new ArrayList<>();
    if (!cue.rule().says("amount")) {
      phrases.addAll(Arguments.objects(reading, head, cue.to()));
    }
    phrases.addAll(Arguments.following(reading, cue.to(), 14, PARTIES));
    List<Reference> parties = new ArrayList<>(scene.references(reading, phrases));
    parties.removeIf(party -> !Candidate.names(party, COMPANY, MODEL, PERSON));
    return parties;
  }
}
