package org.claimtrail.query;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
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
  record Matter(long number, long latest) {}

  /// Claims on one matter that are looked at, the latest.
  private static final int MOST_CLAIMS = 1_000;

  /// A claim on a matter.
  ///
  /// @param day since 1970-01-01
  private record Stand(int document, int stance, long day) {}

  static Matters of(Snapshot snapshot, Query query) {
    FixedBitSet asked = new FixedBitSet(snapshot.size());
    snapshot.walk(query, segment -> document -> asked.set(segment.docBase + document));
    boolean all = asked.cardinality() == snapshot.count(Fields.all(Kind.CLAIM));
    LongPredicate open = all ? disputed(snapshot, query) : _ -> true;
    Map<Long, Long> latest = new HashMap<>();
    walk(
        snapshot,
        query,
        (_, contention, day) -> {
          if (open.test(contention.matter())) {
            latest.merge(contention.matter(), day, Math::max);
          }
        });
    return new Matters(
        snapshot,
        asked,
        latest.entrySet().stream()
            .map(one -> new Matter(one.getKey(), one.getValue()))
            .sorted(
                comparingLong((Matter matter) -> -matter.latest())
                    .thenComparingLong(Matter::number))
            .toList());
  }

  /// @return of each matter the documents of its claims, all of them or the latest, with their
  ///   stances
  List<Map<Integer, Integer>> stances(int from, int until) {
    long[] some = all.subList(from, until).stream().mapToLong(Matter::number).toArray();
    Map<Long, List<Stand>> stands = new HashMap<>();
    LongStream.of(some).forEach(number -> stands.put(number, new ArrayList<>()));
    walk(
        snapshot,
        Clauses.all(Fields.all(Kind.CLAIM), Fields.MATTER.isAny(some)),
        (document, contention, day) -> {
          List<Stand> ours = stands.get(contention.matter());
          if (ours != null) {
            ours.add(new Stand(document, contention.stance(), day));
          }
        });
    return LongStream.of(some)
        .mapToObj(number -> latest(stands.getOrDefault(number, List.of())))
        .toList();
  }

  private static Map<Integer, Integer> latest(List<Stand> stands) {
    Map<Integer, Integer> stances = new HashMap<>();
    stands.stream()
        .sorted(comparingLong(stand -> -stand.day()))
        .limit(MOST_CLAIMS)
        .forEach(stand -> stances.put(stand.document(), stand.stance()));
    return stances;
  }

  /// Matters on which there is more than one stance.
  private static LongPredicate disputed(Snapshot snapshot, Query query) {
    LongStream.Builder numbers = LongStream.builder();
    walk(snapshot, query, (_, contention, _) -> numbers.add(contention.number()));
    long[] sorted = numbers.build().parallel().sorted().distinct().toArray();
    long[] matters = LongStream.of(sorted).map(one -> Contention.read(one).matter()).toArray();
    long[] twice = new long[matters.length];
    int size = 0;
    for (int at = 1; at < matters.length; at++) {
      if (matters[at] == matters[at - 1]) {
        twice[size++] = matters[at];
      }
    }
    long[] found = Arrays.copyOf(twice, size);
    return matter -> Arrays.binarySearch(found, matter) >= 0;
  }

  private interface Look {
    void at(int document, Contention contention, long day);
  }

  private static void walk(Snapshot snapshot, Query query, Look look) {
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues contentions = Fields.CONTENTION.values(segment.reader());
          SortedNumericDocValues days = Fields.APPEARED.values(segment.reader());
          return document -> {
            if (contentions.advanceExact(document)) {
              long day = days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
              for (int left = contentions.docValueCount(); left > 0; left--) {
                look.at(segment.docBase + document, Contention.read(contentions.nextValue()), day);
              }
            }
          };
        });
  }
}
