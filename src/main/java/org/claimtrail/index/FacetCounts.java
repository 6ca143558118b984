package org.claimtrail.index;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.ConcurrentSortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Counts claims by what they have in each facet, on all processors.
///
/// Of a query that finds most claims, those are counted that it does not find, and taken from the
/// counts of all, which are kept. So no query counts more than half of the claims.
final class FacetCounts {

  private static final String TOTALS = "facet totals";

  private static final Query ALL =
      Clauses.any(List.of(Fields.all(Kind.CLAIM), Fields.all(Kind.REJECTED)));

  /// Values above which all are sorted, rather than a heap of the first kept.
  private static final int MANY = 10_000;

  private static final Comparator<LabelAndValue> MOST_FIRST =
      comparingLong((LabelAndValue value) -> -value.value.longValue())
          .thenComparing(value -> value.label, naturalOrder());

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;

  /// How many claims there are.
  private final int size;

  /// Of all claims, the most frequent values first; null before it is first needed.
  private @Nullable Map<Facet, List<LabelAndValue>> totals;

  private FacetCounts(IndexSearcher searcher, SortedSetDocValuesReaderState state)
      throws IOException {
    this.searcher = searcher;
    this.state = state;
    this.size = searcher.count(ALL);
  }

  /// Costly to make; to be kept as long as the reader.
  ///
  /// @return null where no claim has any facet
  static @Nullable FacetCounts of(IndexSearcher searcher) throws IOException {
    SortedSetDocValuesReaderState state = FacetField.state(searcher.getIndexReader());
    return state == null ? null : new FacetCounts(searcher, state);
  }

  /// @param query finds nothing but claims
  /// @param most values of a facet, those with most claims first
  Map<Facet, Map<String, Integer>> count(Query query, Set<Facet> facets, int most)
      throws IOException {
    FacetsCollector found = find(query);
    long hits = found.getMatchingDocs().stream().mapToLong(some -> some.totalHits()).sum();
    if (hits < size / 2) {
      Facets counts = counts(found);
      return each(facets, facet -> top(counts, facet, most).stream());
    }
    Map<Facet, List<LabelAndValue>> all = totals();
    Query others =
        new BooleanQuery.Builder().add(ALL, Occur.FILTER).add(query, Occur.MUST_NOT).build();
    Facets rest = counts(find(others));
    return each(facets, facet -> less(all.getOrDefault(facet, List.of()), rest, facet, most));
  }

  private FacetsCollector find(Query query) throws IOException {
    return searcher.search(query, new FacetsCollectorManager());
  }

  private Facets counts(FacetsCollector found) throws IOException {
    try {
      return new ConcurrentSortedSetDocValuesFacetCounts(state, found, Snapshot.PROCESSORS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while counting");
    }
  }

  private synchronized Map<Facet, List<LabelAndValue>> totals() throws IOException {
    Map<Facet, List<LabelAndValue>> all = totals;
    if (all == null) {
      all = together(Kept.ofSegments(TOTALS, searcher.getLeafContexts(), FacetCounts::ofSegment));
      totals = all;
    }
    return all;
  }

  /// Of all claims of one segment, in no order.
  private static Map<Facet, List<LabelAndValue>> ofSegment(IndexSearcher alone) throws IOException {
    SortedSetDocValuesReaderState state = FacetField.state(alone.getIndexReader());
    if (state == null) {
      return Map.of();
    }
    Facets counts =
        new SortedSetDocValuesFacetCounts(state, alone.search(ALL, new FacetsCollectorManager()));
    Map<Facet, List<LabelAndValue>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetResult result = counts.getAllChildren(facet.label());
      all.put(facet, result == null ? List.of() : List.of(result.labelValues));
    }
    return all;
  }

  private static Map<Facet, List<LabelAndValue>> together(
      List<Map<Facet, List<LabelAndValue>>> segments) {
    Map<Facet, List<LabelAndValue>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> sums = new HashMap<>();
      for (Map<Facet, List<LabelAndValue>> segment : segments) {
        segment
            .getOrDefault(facet, List.of())
            .forEach(one -> sums.merge(one.label, one.value.intValue(), Integer::sum));
      }
      all.put(
          facet,
          sums.entrySet().stream()
              .map(sum -> new LabelAndValue(sum.getKey(), sum.getValue()))
              .sorted(MOST_FIRST)
              .toList());
    }
    return all;
  }

  private interface Values {
    Stream<LabelAndValue> of(Facet facet) throws IOException;
  }

  private static Map<Facet, Map<String, Integer>> each(Set<Facet> facets, Values values)
      throws IOException {
    Map<Facet, Map<String, Integer>> all = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      values.of(facet).forEach(one -> counts.put(one.label, one.value.intValue()));
      all.put(facet, counts);
    }
    return all;
  }

  private static List<LabelAndValue> top(Facets counts, Facet facet, int most) throws IOException {
    FacetResult result =
        most > MANY
            ? counts.getAllChildren(facet.label())
            : counts.getTopChildren(most, facet.label());
    return result == null
        ? List.of()
        : Stream.of(result.labelValues).sorted(MOST_FIRST).limit(most).toList();
  }

  /// The highest of `all` when `rest` is taken from them. None is higher than it was, so the first
  /// few tell.
  private static Stream<LabelAndValue> less(
      List<LabelAndValue> all, Facets rest, Facet facet, int most) throws IOException {
    PriorityQueue<LabelAndValue> best = new PriorityQueue<>(MOST_FIRST.reversed());
    for (LabelAndValue one : all) {
      LabelAndValue last = best.peek();
      if (best.size() == most && last != null && last.value.longValue() > one.value.longValue()) {
        break;
      }
      int taken = Math.max(0, rest.getSpecificValue(facet.label(), one.label).intValue());
      int left = one.value.intValue() - taken;
      if (left > 0) {
        best.add(new LabelAndValue(one.label, left));
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(MOST_FIRST);
  }
}
