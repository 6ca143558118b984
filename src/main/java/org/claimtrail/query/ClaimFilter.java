package org.claimtrail.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Role;
import org.claimtrail.index.Sortable.Direction;
import org.jspecify.annotations.Nullable;

/// A query in Lucene's terms, its names resolved.
///
/// @param about whose roles are to be told; null for nobody's
record ClaimFilter(Query query, @Nullable Asked about) {

  static ClaimFilter of(ClaimQuery asked, Naming naming) {
    Asked about =
        asked.about() == null ? null : naming.asked(asked.about(), asked.only(), Role.values());
    List<Query> filters = new ArrayList<>();
    filters.add(Fields.all(Kind.CLAIM));
    if (about != null) {
      filters.add(inAnyRole(about));
    }
    addNames(filters, asked, naming);
    addLabels(filters, asked);
    addDates(filters, asked);
    Query all = Clauses.all(filters);
    String words = asked.words();
    return new ClaimFilter(
        words == null ? all : Clauses.scored(Fields.WORDS.has(words), all), about);
  }

  static Query inAnyRole(Asked asked) {
    return Clauses.any(Stream.of(Role.values()).map(asked::in).toList());
  }

  static Sort sort(Order order) {
    return switch (order) {
      case DATE -> newestFirst();
      case RELEVANCE -> newestFirst(SortField.FIELD_SCORE);
      case VALUE -> newestFirst(Fields.VALUE.sort(Direction.DOWN));
    };
  }

  static Sort oldestFirst() {
    return sort(
        Stream.of(Fields.FIRST_DAY.sort(Direction.UP), Fields.PUBLISHED.sort(Direction.UP)));
  }

  private static Sort newestFirst(SortField... before) {
    return sort(
        Stream.concat(
            Stream.of(before),
            Stream.of(
                Fields.LISTED_DAY.sort(Direction.DOWN), Fields.PUBLISHED.sort(Direction.DOWN))));
  }

  /// Where those are the same, in the order of the text.
  private static Sort sort(Stream<SortField> first) {
    Stream<SortField> text =
        Stream.of(Fields.ARTICLE.sort(Direction.UP), Fields.START.sort(Direction.UP));
    return new Sort(Stream.concat(first, text).toArray(SortField[]::new));
  }

  private static void addNames(List<Query> filters, ClaimQuery asked, Naming naming) {
    if (asked.benchmark() != null) {
      filters.add(naming.asked(asked.benchmark(), asked.only(), Role.BENCHMARK).in(Role.BENCHMARK));
    }
    if (asked.claimant() != null) {
      filters.add(naming.asked(asked.claimant(), asked.only(), Role.CLAIMANT).in(Role.CLAIMANT));
    }
    if (asked.outlet() != null) {
      filters.add(naming.outlet(asked.outlet()));
    }
  }

  private static void addLabels(List<Query> filters, ClaimQuery asked) {
    if (!asked.types().isEmpty()) {
      filters.add(Clauses.any(asked.types().stream().map(Fields.TYPE::is).toList()));
    }
    if (asked.relation() != null) {
      filters.add(Fields.RELATION.is(asked.relation()));
    }
    if (asked.certainty() != null) {
      filters.add(Fields.CERTAINTY.is(asked.certainty()));
    }
  }

  private static void addDates(List<Query> filters, ClaimQuery asked) {
    if (asked.since() != null) {
      filters.add(Fields.LAST_DAY.from(asked.since().firstDay()));
    }
    if (asked.until() != null) {
      filters.add(Fields.FIRST_DAY.upTo(asked.until().lastDay()));
    }
  }
}
