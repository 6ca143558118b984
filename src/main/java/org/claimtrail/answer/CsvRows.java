package org.claimtrail.answer;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Rows as comma-separated values. A list is one cell, its members parted by "; ".
///
/// Words that begin with `=`, `+`, `-`, `@` or a control character get an apostrophe in front: a
/// spreadsheet would run them as a formula.
final class CsvRows<R> implements Rows<R> {

  private final PrintStream out;
  private final List<Column<R>> columns;
  private final ObjectWriter row;

  CsvRows(PrintStream out, List<Column<R>> columns) {
    this.out = out;
    this.columns = columns;
    this.row = new CsvMapper().writer(CsvSchema.emptySchema().withLineSeparator("\n"));
    out.print(row.writeValueAsString(columns.stream().map(Column::name).toList()));
  }

  @Override
  public void write(R one) {
    out.print(row.writeValueAsString(columns.stream().map(c -> cell(c.cell().of(one))).toList()));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> Amount.plain(number);
      case Number number -> number.toString();
      case List<?> list ->
          harmless(list.stream().map(Object::toString).collect(Collectors.joining("; ")));
      default -> harmless(value.toString());
    };
  }

  private static String harmless(String words) {
    if (words.isEmpty()) {
      return words;
    }
    char first = words.charAt(0);
    return "=+-@".indexOf(first) >= 0 || first < ' ' ? "'" + words : words;
  }

  @Override
  public void close() {
    out.flush();
  }
}
