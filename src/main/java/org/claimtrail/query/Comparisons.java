package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.LabelColumn;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.WordColumn;
import org.jspecify.annotations.Nullable;

/// Claims that compare, by columns alone.
final class Comparisons {

  /// @param relation of the subject to each of the others
  /// @param day on which it appeared
  record Compared(String subject, List<String> objects, Relation relation, LocalDate day) {}

  private Comparisons() {}

  /// Every claim that compares.
  static Query all() {
    return Clauses.all(Fields.all(Kind.CLAIM), Fields.TYPE.is(ClaimType.COMPARISON));
  }

  /// Those of articles that were published from the first day of the one to the last day of the
  /// other; without either those of all articles.
  static Query published(@Nullable StatedDate since, @Nullable StatedDate until) {
    if (since == null) {
      return until == null ? all() : Fields.PUBLISHED.upTo(until.lastDay());
    }
    return until == null
        ? Fields.PUBLISHED.from(since.firstDay())
        : Fields.PUBLISHED.between(since.firstDay(), until.lastDay());
  }

  /// Those that `query` finds, without those that are negated.
  static Query counted(Query query) {
    return Clauses.all(all(), Fields.NEGATED.isNotSet(), query);
  }

  /// The same, one by one.
  static void walk(Snapshot snapshot, Query query, Consumer<Compared> each) {
    snapshot.walk(
        counted(query),
        segment -> {
          WordColumn subjects = Fields.names(Role.SUBJECT).column(segment.reader());
          WordColumn objects = Fields.names(Role.OBJECT).column(segment.reader());
          LabelColumn<Relation> relations = Fields.RELATION.column(segment.reader());
          SortedNumericDocValues days = Fields.APPEARED.values(segment.reader());
          return document -> {
            String subject = subjects.at(document);
            Relation relation = relations.at(document);
            if (subject != null && relation != null && days.advanceExact(document)) {
              LocalDate day = LocalDate.ofEpochDay(days.nextValue());
              each.accept(new Compared(subject, objects.allAt(document), relation, day));
            }
          };
        });
  }
}
