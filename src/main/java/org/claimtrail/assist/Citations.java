package org.claimtrail.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.TrackColumns;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.TrackedClaim;
import org.jspecify.annotations.Nullable;

/// Rows with all that it takes to cite a claim, whatever they are rows of.
final class Citations {

  /// The most rows of an answer.
  static final int MOST = 50;

  private static final Set<String> KEYS =
      Set.of("id", "article", "url", "outlet", "title", "published", "start", "end", "quote");

  private Citations() {}

  /// These columns and, of the claim that each row is known by, those that tell where it stands.
  static <R> List<Column<R>> cited(List<Column<R>> columns, Function<R, StoredClaim> claim) {
    Set<String> there = columns.stream().map(Column::name).collect(Collectors.toSet());
    List<Column<R>> cited = new ArrayList<>(columns);
    for (Column<StoredClaim> column : ClaimColumns.ALL) {
      if (KEYS.contains(column.name()) && !there.contains(column.name())) {
        cited.add(column.of(claim));
      }
    }
    return List.copyOf(cited);
  }

  static final List<Column<StoredClaim>> CLAIM = ClaimColumns.ALL;

  static final List<Column<TrackedClaim>> TRACKED = cited(TrackColumns.ALL, TrackedClaim::earliest);

  static <R> List<Map<String, @Nullable Object>> rows(List<Column<R>> columns, List<R> rows) {
    return rows.stream().map(row -> Column.object(columns, row)).toList();
  }

  /// The keys that rows of both kinds have.
  static List<String> shared(List<? extends Column<?>> some, List<? extends Column<?>> others) {
    Set<String> there = names(others).collect(Collectors.toSet());
    return names(some).filter(there::contains).toList();
  }

  static Stream<String> names(List<? extends Column<?>> columns) {
    return columns.stream().map(Column::name);
  }
}
