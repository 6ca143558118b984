package org.claimtrail.query;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.claimtrail.track.Contention;

/// What the claims that a query finds may be at odds with others about, by columns alone: that with
/// the latest of these claims first.
///
/// @param asked the documents of those claims
record Matters(Snapshot snapshot, FixedBitSet asked, List<Matter> all) {

  /// @param latest the day of its latest claim that was asked for, since 1970-01-01
  /// @param claims how many of those there are
  /// @param differ whether these stand on different sides
  record Matter(long number, long latest, int claims, boolean differ) {}

  /// A claim on a matter.
  ///
  /// @param day since 1970-01-01
  private record Stand(int document, int stance, long day) {}

  static Matters of(Snapshot snapshot, Query query) {
    FixedBitSet asked = new FixedBitSet(snapshot.size());
    Map<Long, Sides> matters = new HashMap<>();
    walk(
        snapshot,
        query,
        asked::set,
        (_, contention, day) ->
            matters
                .computeIfAbsent(contention.matter(), _ -> new Sides())
                .see(contention.stance(), day));
    boolean all = asked.cardinality() == snapshot.count(Fields.all(Kind.CLAIM));
    return new Matters(
        snapshot,
        asked,
        matters.entrySet().stream()
            // Where not all claims were asked for, another may stand on the other side.
            .filter(one -> !all || one.getValue().differ)
            .map(one -> one.getValue().matter(one.getKey()))
            .sorted(
                comparingLong((Matter matter) -> -matter.latest())
                    .thenComparingLong(Matter::number))
            .toList());
  }

  /// On which sides claims stand on a matter.
  private static final class Sides {

    private int first = -1;
    private boolean differ;
    private long latest = Long.MIN_VALUE;
    private int claims;

    void see(int stance, long day) {
      differ |= first >= 0 && first != stance;
      first = stance;
      latest = Math.max(latest, day);
      claims++;
    }

    Matter matter(long number) {
      return new Matter(number, latest, claims, differ);
    }
  }

  /// Those on which the claims that were asked for differ, that with most of these first.
  Matters ofMostClaims(int most) {
    return new Matters(
        snapshot,
        asked,
        all.stream()
            .filter(Matter::differ)
            .sorted(comparingInt((Matter matter) -> -matter.claims()))
            .limit(most)
            .toList());
  }

  /// @param most claims on a matter, both of those that were asked for and of others: those nearest
  ///   in time to the latest that was asked for
  /// @return of each matter the documents of its claims with their stances
  List<Map<Integer, Integer>> stances(int from, int until, int most) {
    List<Matter> some = all.subList(from, until);
    Map<Long, List<Stand>> stands = new HashMap<>();
    some.forEach(matter -> stands.put(matter.number(), new ArrayList<>()));
    walk(
        snapshot,
        Clauses.all(
            Fields.all(Kind.CLAIM),
            Fields.MATTER.isAny(some.stream().mapToLong(Matter::number).toArray())),
        _ -> {},
        (document, contention, day) -> {
          List<Stand> ours = stands.get(contention.matter());
          if (ours != null) {
            ours.add(new Stand(document, contention.stance(), day));
          }
        });
    return some.stream()
        .map(matter -> nearest(matter, stands.getOrDefault(matter.number(), List.of()), most))
        .toList();
  }

  private Map<Integer, Integer> nearest(Matter matter, List<Stand> stands, int most) {
    Nearest ours = new Nearest();
    Nearest others = new Nearest();
    for (int at = 0; at < stands.size(); at++) {
      Stand stand = stands.get(at);
      Nearest heap = asked.get(stand.document()) ? ours : others;
      heap.add(at, Math.abs(matter.latest() - stand.day()));
    }
    Map<Integer, Integer> stances = new HashMap<>();
    IntStream.concat(ours.first(most), others.first(most))
        .mapToObj(stands::get)
        .forEach(stand -> stances.put(stand.document(), stand.stance()));
    return stances;
  }

  private interface Look {
    void at(int document, Contention contention, long day);
  }

  /// @param each takes all documents, also of claims on no matter
  private static void walk(Snapshot snapshot, Query query, IntConsumer each, Look look) {
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues contentions = Fields.CONTENTION.values(segment.reader());
          SortedNumericDocValues days = Fields.APPEARED.values(segment.reader());
          return document -> {
            each.accept(segment.docBase + document);
            if (contentions.advanceExact(document)) {
              long day = days.advanceExact(document) ? days.nextValue() : 0;
              for (int left = contentions.docValueCount(); left > 0; left--) {
                look.at(segment.docBase + document, Contention.read(contentions.nextValue()), day);
              }
            }
          };
        });
  }
}
