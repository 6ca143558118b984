package org.claimtrail.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A named value of a row, for everything that programs read.
///
/// @param name the key in JSON and the heading in CSV
/// @param cell what a row has there
public record Column<R>(String name, Cell<R> cell) {

  /// A string, number, boolean, list of strings or anything that reads well by `toString`; null
  /// where the row has nothing.
  public interface Cell<R> {
    @Nullable Object of(R row);
  }

  /// This column for rows that a row can be made of.
  public <Q> Column<Q> of(Function<Q, R> row) {
    return new Column<>(name, other -> cell.of(row.apply(other)));
  }

  /// A row by the columns' names, in their order.
  public static <R> Map<String, @Nullable Object> object(List<Column<R>> columns, R row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      object.put(column.name, column.cell.of(row));
    }
    return object;
  }
}
