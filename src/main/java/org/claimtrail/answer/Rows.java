package org.claimtrail.answer;

import java.io.PrintStream;
import java.util.List;

/// Writes rows for programs. What is written is seen when this is closed, or when the stream is
/// flushed.
public sealed interface Rows<R> extends AutoCloseable permits JsonRows, CsvRows {

  public void write(R row);

  @Override
  public void close();

  /// @param format any but the table, which each command draws itself
  public static <R> Rows<R> to(PrintStream out, Format format, List<Column<R>> columns) {
    return switch (format) {
      case JSON -> new JsonRows<>(out, columns, true);
      case JSONL -> new JsonRows<>(out, columns, false);
      case CSV -> new CsvRows<>(out, columns);
      case TABLE, JSONLD, EVERY_EVAL_EVER, ATOM ->
          throw new IllegalArgumentException(format.label() + " has no rows for programs");
    };
  }

  public static <R> void write(
      PrintStream out, Format format, List<Column<R>> columns, List<R> rows) {
    try (Rows<R> export = to(out, format, columns)) {
      rows.forEach(export::write);
    }
  }
}
