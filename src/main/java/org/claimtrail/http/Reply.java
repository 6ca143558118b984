package org.claimtrail.http;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.Rows;
import org.jspecify.annotations.Nullable;

/// What a question is answered with.
sealed interface Reply {

  /// Rows of one kind.
  ///
  /// @param total how many there are without a limit
  /// @param counted whether there are no more than `total`
  /// @param next for `after`, to go on; null where there is no more, or no way to
  record Table<R>(
      List<Column<R>> columns, List<R> rows, long total, boolean counted, @Nullable String next)
      implements Reply {

    /// All there is.
    static <R> Table<R> of(List<Column<R>> columns, List<R> rows) {
      return new Table<>(columns, rows, rows.size(), true, null);
    }

    void write(PrintStream out, Format format) {
      Rows.write(out, format, columns, rows);
    }
  }

  /// Rows, with more at another address later.
  ///
  /// @param path below `/api/v1`
  record Located(String path, Table<?> table) implements Reply {}

  /// That it is done.
  record Nothing() implements Reply {}

  /// Something that writes itself.
  record Document(Consumer<PrintStream> writing) implements Reply {}
}
