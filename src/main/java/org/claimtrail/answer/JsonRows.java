package org.claimtrail.answer;

import java.io.PrintStream;
import java.util.List;

/// Rows as JSON objects, one a line.
final class JsonRows<R> implements Rows<R> {

  private final PrintStream out;
  private final List<Column<R>> columns;
  private final boolean array;
  private String before;

  /// @param array whether they stand in one array
  JsonRows(PrintStream out, List<Column<R>> columns, boolean array) {
    this.out = out;
    this.columns = columns;
    this.array = array;
    this.before = array ? "[\n" : "";
  }

  @Override
  public void write(R row) {
    out.print(before + Json.of(Column.object(columns, row)));
    if (array) {
      before = ",\n";
    } else {
      out.print('\n');
    }
  }

  @Override
  public void close() {
    if (array) {
      out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
    }
    out.flush();
  }
}
