package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
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
  /// @param differ whether those that were asked for stand on different sides
  /// @param asked where these stand
  record Matter(long number, long latest, boolean differ, Stands asked)
      implements Comparable<Matter> {

    static Matter of(long number, Stands asked) {
      return new Matter(number, asked.latest(), asked.differ(), asked);
    }

    /// The latest first, without an object for each number: there may be very many matters.
    @Override
    public int compareTo(Matter other) {
      return latest == other.latest
          ? Long.compare(number, other.number)
          : Long.compare(other.latest, latest);
    }

    /// How many of its claims were asked for.
    int claims() {
      return asked.size();
    }
  }

  static Matters of(Snapshot snapshot, Query query) {
    FixedBitSet asked = new FixedBitSet(snapshot.size());
    Map<Long, Stands> matters = new HashMap<>();
    walk(
        snapshot,
        query,
        document -> !asked.getAndSet(document),
        (document, contention, day) ->
            matters
                .computeIfAbsent(contention.matter(), _ -> new Stands())
                .add(document, contention.stance(), day));
    boolean all = asked.cardinality() == snapshot.count(Fields.all(Kind.CLAIM));
    return new Matters(
        snapshot,
        asked,
        matters.entrySet().stream()
            .map(one -> Matter.of(one.getKey(), one.getValue()))
            // Where not all claims were asked for, another may stand on the other side.
            .filter(one -> !all || one.differ())
            .sorted()
            .toList());
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

  /// Of a matter, the documents of claims that were asked for with their stances.
  ///
  /// @param most claims: those nearest in time to the latest that was asked for
  Map<Integer, Integer> askedStances(int at, int most) {
    Matter matter = all.get(at);
    Map<Integer, Integer> stances = new HashMap<>();
    matter.asked().nearest(matter.latest(), most, stances);
    return stances;
  }

  /// Of each matter, the documents of its claims with their stances.
  ///
  /// @param most claims on a matter, both of those that were asked for and of others: those nearest
  ///   in time to the latest that was asked for
  List<Map<Integer, Integer>> stances(int from, int until, int most) {
    Map<Long, Stands> others = new HashMap<>();
    all.subList(from, until).forEach(matter -> others.put(matter.number(), new Stands()));
    walk(
        snapshot,
        Clauses.all(
            Fields.all(Kind.CLAIM),
            Fields.MATTER.isAny(others.keySet().stream().mapToLong(Long::longValue).toArray())),
        document -> !asked.get(document),
        (document, contention, day) -> {
          Stands theirs = others.get(contention.matter());
          if (theirs != null) {
            theirs.add(document, contention.stance(), day);
          }
        });
    return IntStream.range(from, until)
        .mapToObj(
            at -> {
              Matter matter = all.get(at);
              Map<Integer, Integer> stances = askedStances(at, most);
              Objects.requireNonNull(others.get(matter.number()))
                  .nearest(matter.latest(), most, stances);
              return stances;
            })
        .toList();
  }

  private interface Look {
    void at(int document, Contention contention, long day);
  }

  /// @param wanted is asked of each document before its columns are read
  private static void walk(Snapshot snapshot, Query query, IntPredicate wanted, Look look) {
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues contentions = Fields.CONTENTION.values(segment.reader());
          SortedNumericDocValues days = Fields.APPEARED.values(segment.reader());
          return document -> {
            if (wanted.test(segment.docBase + document) && contentions.advanceExact(document)) {
              long day = days.advanceExact(document) ? days.nextValue() : 0;
              for (int left = contentions.docValueCount(); left > 0; left--) {
                look.at(segment.docBase + document, Contention.read(contentions.nextValue()), day);
              }
            }
          };
        });
  }
}
