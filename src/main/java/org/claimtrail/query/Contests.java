package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.Fields;
import org.claimtrail.index.LabelColumn;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.Sortable.Direction;
import org.jspecify.annotations.Nullable;

/// Counts who is compared with whom, all at once.
record Contests(Snapshot snapshot, Naming naming) {

  /// @param when finds what was published in the period
  /// @param most contenders
  Contest of(Level level, Query when, int most) {
    Map<Two, Count> counts = counts(level, when);
    Map<String, Integer> totals = new HashMap<>();
    counts.forEach(
        (two, count) -> {
          totals.merge(two.one(), count.total(), Integer::sum);
          totals.merge(two.other(), count.total(), Integer::sum);
        });
    List<Contest.Contender> contenders =
        totals.entrySet().stream()
            .map(total -> new Contest.Contender(total.getKey(), total.getValue()))
            .sorted(
                comparingInt(Contest.Contender::comparisons)
                    .reversed()
                    .thenComparing(Contest.Contender::name))
            .limit(most)
            .toList();
    return new Contest(
        contenders, pairs(counts, contenders), end(Direction.UP), end(Direction.DOWN));
  }

  /// A claim counts once for each two that it sets against one another.
  private Map<Two, Count> counts(Level level, Query when) {
    Parties parties = new Parties(naming.catalogue());
    Map<Two, Count> counts = new HashMap<>();
    snapshot.walk(
        Comparisons.counted(when),
        segment -> {
          PartyColumn subjects = PartyColumn.of(Role.SUBJECT, level, parties, segment.reader());
          PartyColumn objects = PartyColumn.of(Role.OBJECT, level, parties, segment.reader());
          LabelColumn<Relation> relations = Fields.RELATION.column(segment.reader());
          return document -> {
            Relation relation = relations.at(document);
            List<String> ours = subjects.at(document);
            if (relation == null || ours.isEmpty()) {
              return;
            }
            for (String other : objects.at(document)) {
              if (!ours.contains(other)) {
                ours.forEach(one -> count(one, other, relation, counts));
              }
            }
          };
        });
    return counts;
  }

  private static void count(String one, String other, Relation relation, Map<Two, Count> counts) {
    boolean inOrder = one.compareTo(other) < 0;
    counts
        .computeIfAbsent(inOrder ? new Two(one, other) : new Two(other, one), _ -> new Count())
        .add(inOrder ? relation : relation.reversed());
  }

  private static List<Contest.Pair> pairs(
      Map<Two, Count> counts, List<Contest.Contender> contenders) {
    SequencedMap<String, Integer> places = new LinkedHashMap<>();
    contenders.forEach(contender -> places.put(contender.name(), places.size()));
    Comparator<Contest.Pair> order =
        comparingInt((Contest.Pair pair) -> -pair.tally().total())
            .thenComparingInt(pair -> place(places, pair.one()))
            .thenComparingInt(pair -> place(places, pair.other()));
    return counts.entrySet().stream()
        .filter(entry -> places.keySet().containsAll(entry.getKey().names()))
        .map(entry -> pair(entry.getKey(), entry.getValue().tally(), places))
        .sorted(order)
        .toList();
  }

  private static Contest.Pair pair(Two two, Rivalry.Tally tally, Map<String, Integer> places) {
    return place(places, two.one()) < place(places, two.other())
        ? new Contest.Pair(two.one(), two.other(), tally)
        : new Contest.Pair(two.other(), two.one(), tally.reversed());
  }

  private static int place(Map<String, Integer> places, String name) {
    return Objects.requireNonNull(places.get(name));
  }

  /// The day of the first or last comparison; null where there is none.
  private @Nullable LocalDate end(Direction direction) {
    Sort sort = new Sort(Fields.PUBLISHED.sort(direction));
    TopFieldDocs found = snapshot.answer(searcher -> searcher.search(Comparisons.all(), 1, sort));
    return found.scoreDocs.length == 0
        ? null
        : snapshot.citation(found.scoreDocs[0].doc).published();
  }

  /// In the order of their names.
  private record Two(String one, String other) {
    List<String> names() {
      return List.of(one, other);
    }
  }

  private static final class Count {

    private int ahead;
    private int parity;
    private int behind;

    void add(Relation relation) {
      switch (relation) {
        case AHEAD -> ahead++;
        case PARITY -> parity++;
        case BEHIND -> behind++;
      }
    }

    int total() {
      return ahead + parity + behind;
    }

    Rivalry.Tally tally() {
      return new Rivalry.Tally(ahead, parity, behind);
    }
  }
}
