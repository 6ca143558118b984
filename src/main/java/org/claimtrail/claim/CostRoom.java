package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;

/// Prices, training and running costs, spending.
final class CostRoom implements Room {

  /// How far before an amount, in words, a name is surely what it is the price of.
  private static final int NEAR = 8;

  /// Where a price is one of shares, it costs nobody anything.
  private static final Set<String> OF_SHARES =
      Set.of("share", "ipo", "flotation", "bourse", "debut");

  private final Money money;

  CostRoom(Money money) {
    this.money = money;
  }

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> cues = money.cues(reading);
    if (OF_SHARES.stream().anyMatch(reading.sentence()::hasLemma)) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    Set<Match> used = new HashSet<>();
    for (Amount amount : reading.amounts()) {
      Optional<Match> cue = Money.nearest(cues, amount);
      boolean perTokens = amount.unit().endsWith("_per_million_tokens");
      boolean cost = cue.isPresent() && cue.get().rule().type() == ClaimType.COST;
      boolean relative = cost && relative(reading, cue.get(), amount);
      if (perTokens || cost && amount.money() && !cue.get().rule().says("relative") || relative) {
        cue.ifPresent(used::add);
        candidate(scene, reading, amount, cue).ifPresent(candidates::add);
      }
    }
    for (Match cue : cues) {
      if (cue.rule().type() == ClaimType.COST && !used.contains(cue) && alone(cue)) {
        alone(scene, reading, cue).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static boolean alone(Match cue) {
    return cue.rule().says("free") || cue.rule().says("relative");
  }

  /// "90% cheaper", "cut prices by half", "six times as much to serve".
  private static boolean relative(Reading reading, Match cue, Amount amount) {
    boolean unit = amount.in("percent") || amount.in("ratio");
    int distance = Math.max(cue.from() - amount.to(), amount.from() - cue.to());
    Sentence sentence = reading.sentence();
    int near = Math.min(sentence.size(), amount.to() + 3);
    boolean result =
        sentence.mentions(amount.to(), near).stream()
            .anyMatch(mention -> mention.entity().type() == BENCHMARK);
    return !result
        && unit
        && (cue.rule().says("relative") || cue.rule().says("change"))
        && distance <= 8;
  }

  private static Optional<Candidate> candidate(
      Scene scene, Reading reading, Amount amount, Optional<Match> cue) {
    int head = cue.map(match -> reading.headOf(match.from(), match.to())).orElse(amount.from());
    boolean spending = cue.isPresent() && cue.get().rule().says("spending");
    Optional<Reference> subject = subject(scene, reading, head, amount.from(), spending);
    List<Reference> objects =
        cue.filter(match -> match.rule().says("relative"))
            .map(match -> objects(scene, reading, Math.max(match.to(), amount.to())))
            .orElse(List.of());
    int from = cue.map(match -> Math.min(match.from(), amount.from())).orElse(amount.from());
    int to = cue.map(match -> Math.max(match.to(), amount.to())).orElse(amount.to());
    String rule = cue.map(match -> match.rule().id()).orElse("cost.per-tokens");
    return subject
        .filter(paid -> !objects.contains(paid))
        .map(
            paid ->
                Candidate.of(ClaimType.COST, rule, head, from, to, paid, objects)
                    .of(amount.quantity()));
  }

  private static Optional<Candidate> alone(Scene scene, Reading reading, Match cue) {
    int head = reading.headOf(cue.from(), cue.to());
    List<Reference> objects =
        cue.rule().says("relative") ? objects(scene, reading, cue.to()) : List.of();
    if (cue.rule().says("relative") && objects.isEmpty()) {
      return Optional.empty();
    }
    return subject(scene, reading, head, cue.from(), false)
        .filter(paid -> !objects.contains(paid))
        .map(
            paid ->
                Candidate.of(
                    ClaimType.COST, cue.rule().id(), head, cue.from(), cue.to(), paid, objects));
  }

  private static List<Reference> objects(Scene scene, Reading reading, int from) {
    List<Phrase> phrases =
        Arguments.following(reading, from, 5, Set.of("than", "of", "below", "under", "as"));
    return scene.references(reading, phrases);
  }

  /// What costs it: the cue's subject where that is tracked, else the last thing named before.
  private static Optional<Reference> subject(
      Scene scene, Reading reading, int head, int from, boolean spending) {
    EntityType[] first =
        spending ? new EntityType[] {COMPANY, GOVERNMENT} : new EntityType[] {MODEL, CHIP};
    Optional<Reference> bySyntax =
        reading
            .subjectOf(head)
            .flatMap(reading::phraseAt)
            .map(phrase -> scene.reference(reading, phrase));
    if (bySyntax.filter(found -> Candidate.names(found, first)).isPresent()) {
      return bySyntax;
    }
    Optional<Phrase> near =
        reading
            .lastPhraseBefore(from, phrase -> reading.names(phrase, first))
            .filter(phrase -> from - phrase.to() <= NEAR)
            .or(() -> reading.firstPhraseFrom(from, phrase -> reading.names(phrase, first)));
    if (near.isPresent()) {
      return near.map(phrase -> scene.reference(reading, phrase));
    }
    Reference center = scene.center(reading, from, spending ? COMPANY : MODEL);
    return Optional.ofNullable(center)
        .or(() -> bySyntax.filter(found -> Candidate.names(found, MODEL, CHIP, COMPANY)));
  }
}
