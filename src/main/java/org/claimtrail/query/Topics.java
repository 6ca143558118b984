package org.claimtrail.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.WordColumn;
import org.claimtrail.track.Measure;

/// Claims that a query finds, by their [org.claimtrail.track.Topic], by columns alone. Each topic
/// has a bound that none of its tracks comes before, so that the first tracks of all are found
/// without a look at each.
///
/// Topics are put in order only as far as somebody looks.
final class Topics {

  /// Those looked at, in their order: the topic first whose tracks may come first.
  private final List<Topic> first = new ArrayList<>();

  private final PriorityQueue<Topic> rest;
  private final int size;
  private final long claims;

  private Topics(Collection<Topic> all) {
    rest = new PriorityQueue<>(all);
    size = all.size();
    claims = all.stream().mapToLong(topic -> topic.size).sum();
  }

  /// Claims of one topic; their documents ascending.
  private static final class Topic implements Comparable<Topic> {
    private final long number;
    private double bound = Double.NEGATIVE_INFINITY;
    private int[] documents = new int[1];
    private int size;

    Topic(long number) {
      this.number = number;
    }

    @Override
    public int compareTo(Topic other) {
      return bound == other.bound
          ? Long.compare(number, other.number)
          : Double.compare(other.bound, bound);
    }

    void add(int document, double value) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
      }
      documents[size++] = document;
      bound = Math.max(bound, value);
    }

    /// Without a column, a topic's bound is the number of its claims.
    void count() {
      bound = size;
    }
  }

  static Topics of(Snapshot snapshot, Query query, Order order) {
    Map<Long, Topic> topics = new HashMap<>();
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues numbers = Fields.TOPIC.values(segment.reader());
          Bound bound = bound(order, segment.reader());
          return document -> {
            if (numbers.advanceExact(document)) {
              topics
                  .computeIfAbsent(numbers.nextValue(), Topic::new)
                  .add(segment.docBase + document, bound.of(document));
            }
          };
        });
    if (order == Order.SOURCES) {
      topics.values().forEach(Topic::count);
    }
    return new Topics(topics.values());
  }

  private interface Bound {
    double of(int document) throws IOException;
  }

  private static Bound bound(Order order, LeafReader leaf) throws IOException {
    return switch (order) {
      case DATE, RELEVANCE -> {
        SortedNumericDocValues days = Fields.APPEARED.values(leaf);
        yield document -> days.advanceExact(document) ? days.nextValue() : Double.NEGATIVE_INFINITY;
      }
      case OLDEST -> {
        SortedNumericDocValues days = Fields.APPEARED.values(leaf);
        yield document ->
            days.advanceExact(document) ? -days.nextValue() : Double.NEGATIVE_INFINITY;
      }
      case VALUE -> {
        SortedNumericDocValues values = Fields.VALUE.values(leaf);
        WordColumn units = Fields.UNIT.column(leaf);
        yield document ->
            values.advanceExact(document)
                ? new Measure(Fields.VALUE.number(values.nextValue()), units.at(document), 1)
                    .inUsualUnit()
                    .value()
                : Double.NEGATIVE_INFINITY;
      }
      case SOURCES -> _ -> Double.NEGATIVE_INFINITY;
    };
  }

  int size() {
    return size;
  }

  /// How many claims there are.
  long claims() {
    return claims;
  }

  /// The topics from one on that have so many claims together.
  int until(int from, int claims) {
    int until = from;
    for (int left = claims; until < size && left > 0; until++) {
      left -= at(until).size;
    }
    return until;
  }

  long number(int at) {
    return at(at).number;
  }

  double bound(int at) {
    return at(at).bound;
  }

  /// Ascending.
  int[] documents(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(this::at)
        .flatMapToInt(topic -> IntStream.of(topic.documents).limit(topic.size))
        .sorted()
        .toArray();
  }

  private Topic at(int place) {
    while (first.size() <= place) {
      first.add(rest.remove());
    }
    return first.get(place);
  }
}
