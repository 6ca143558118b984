package org.claimtrail.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.entity.EntityType;
import org.claimtrail.evaluation.Outcome.Found;

/// How good an extraction is, over all of its articles. By type every type is there.
///
/// @param articles how many
/// @param entity mentions, right where place and type are
/// @param link the share of these that have the right name
/// @param detect claims, right where they were found
/// @param core those that say what they have to
/// @param full those in which every slot is right
/// @param benchmarkCore `core` of comparisons, scores and rankings
/// @param uncertain of the claims found those that are hedged or planned
/// @param slots the share of the claims found in which a slot is right; empty when none was found
public record Figures(
    int articles,
    Tally entity,
    Map<EntityType, Tally> entityByType,
    double link,
    Tally detect,
    Tally core,
    Tally full,
    Tally benchmarkCore,
    Tally uncertain,
    Map<Slot, Double> slots,
    Map<ClaimType, TypeFigures> byType) {

  /// Of the claims of one type.
  public record TypeFigures(Tally detect, Tally core) {}

  private static final Set<ClaimType> BENCHMARKED =
      EnumSet.of(ClaimType.COMPARISON, ClaimType.SCORE, ClaimType.RANKING);

  static Figures of(List<ScoredArticle> articles) {
    List<Outcome> outcomes = articles.stream().flatMap(ScoredArticle::outcomes).toList();
    List<Found> found = articles.stream().flatMap(ScoredArticle::found).toList();
    Map<EntityType, Tally> entities =
        each(EntityType.class, type -> sum(articles.stream().map(one -> one.mentions().of(type))));
    Tally entity = sum(entities.values().stream());
    int linked = articles.stream().mapToInt(one -> one.mentions().linked()).sum();
    return new Figures(
        articles.size(),
        entity,
        entities,
        entity.right() == 0 ? 0 : (double) linked / entity.right(),
        Tally.of(outcomes.stream(), _ -> true),
        Tally.of(outcomes.stream(), Found::core),
        Tally.of(outcomes.stream(), Found::full),
        Tally.of(outcomes.stream().filter(one -> BENCHMARKED.contains(one.type())), Found::core),
        sum(found.stream().map(Figures::uncertain)),
        found.isEmpty() ? Map.of() : each(Slot.class, slot -> share(found, slot)),
        each(ClaimType.class, type -> of(outcomes, type)));
  }

  private static TypeFigures of(Collection<Outcome> outcomes, ClaimType type) {
    List<Outcome> ofType = outcomes.stream().filter(outcome -> outcome.type() == type).toList();
    return new TypeFigures(
        Tally.of(ofType.stream(), _ -> true), Tally.of(ofType.stream(), Found::core));
  }

  private static Tally uncertain(Found found) {
    Certainty gold = found.gold().slots().certainty();
    Certainty given = found.given().slots().certainty();
    boolean inGold = gold != Certainty.STATED;
    return new Tally(
        inGold && gold == given ? 1 : 0, given != Certainty.STATED ? 1 : 0, inGold ? 1 : 0);
  }

  private static double share(List<Found> found, Slot slot) {
    long right = found.stream().filter(one -> one.right().contains(slot)).count();
    return (double) right / found.size();
  }

  private static Tally sum(Stream<Tally> tallies) {
    return tallies.reduce(Tally.NONE, Tally::plus);
  }

  private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Function<K, V> value) {
    Map<K, V> map = new EnumMap<>(keys);
    for (K key : keys.getEnumConstants()) {
      map.put(key, value.apply(key));
    }
    return map;
  }
}
