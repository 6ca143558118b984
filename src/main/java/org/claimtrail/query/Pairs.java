package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Snapshot;

/// Models that are compared with each other, by columns alone.
record Pairs(Snapshot snapshot) {

  private record Two(String first, String second) {}

  /// Those of the claims that `query` finds, the most compared first.
  List<Pair> of(Query query, int most) {
    Set<String> models =
        EntityTally.named(snapshot, Clauses.all(Comparisons.all(), query)).stream()
            .filter(key -> key.type() == EntityType.MODEL)
            .map(EntityKey::name)
            .collect(toSet());
    Map<Two, Map<Relation, Integer>> pairs = new HashMap<>();
    Comparisons.walk(
        snapshot,
        query,
        said -> {
          if (models.contains(said.subject())) {
            said.objects().stream()
                .filter(object -> models.contains(object) && !object.equals(said.subject()))
                .forEach(object -> count(pairs, said.subject(), object, said.relation()));
          }
        });
    return pairs.entrySet().stream()
        .map(entry -> pair(entry.getKey(), entry.getValue()))
        .sorted(
            comparingInt((Pair pair) -> -pair.tally().total())
                .thenComparing(comparing(Pair::one))
                .thenComparing(Pair::other))
        .limit(most)
        .toList();
  }

  private static void count(
      Map<Two, Map<Relation, Integer>> pairs, String subject, String object, Relation relation) {
    boolean inOrder = subject.compareTo(object) < 0;
    pairs
        .computeIfAbsent(
            inOrder ? new Two(subject, object) : new Two(object, subject),
            _ -> new EnumMap<>(Relation.class))
        .merge(inOrder ? relation : relation.reversed(), 1, Integer::sum);
  }

  private static Pair pair(Two two, Map<Relation, Integer> counts) {
    int ahead = counts.getOrDefault(Relation.AHEAD, 0);
    int parity = counts.getOrDefault(Relation.PARITY, 0);
    int behind = counts.getOrDefault(Relation.BEHIND, 0);
    return behind > ahead
        ? new Pair(two.second(), two.first(), new Rivalry.Tally(behind, parity, ahead))
        : new Pair(two.first(), two.second(), new Rivalry.Tally(ahead, parity, behind));
  }
}
