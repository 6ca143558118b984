package org.claimtrail.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whose point is which, written beside the points of a chart. A name is written whole and where
/// nobody can take it for that of another point, or not at all: the list below the chart has it.
final class ChartLabels {

  /// Longest label, in columns.
  private static final int LONGEST = 34;

  /// Columns between a label and the next thing in its row.
  private static final int GAP = 3;

  private final Canvas canvas;
  private final Set<String> written = new HashSet<>();

  /// @param canvas with the marks of all points, and no other words
  ChartLabels(Canvas canvas) {
    this.canvas = canvas;
  }

  /// Writes `label` right, left, above or below the mark at `column` and `row`, where there is
  /// room; the same label no second time.
  void write(String label, int column, int row) {
    int width = Line.of(label).width();
    if (width <= LONGEST && !written.contains(label) && placed(label, width, column, row)) {
      written.add(label);
    }
  }

  private boolean placed(String label, int width, int column, int row) {
    for (int start : List.of(column + 2, column - 1 - width)) {
      if (fits(start, row, width) && alone(start, row, width, column)) {
        canvas.write(start, row, Style.PLAIN, label);
        return true;
      }
    }
    for (int line : List.of(row - 1, row + 1)) {
      for (int start : List.of(column + 1, column - width)) {
        if (fits(start, line, width)
            && alone(start, line, width)
            && alone(start, row, width, column)
            && alone(start, 2 * line - row, width)) {
          canvas.write(start, line, Style.PLAIN, label);
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(int start, int row, int width) {
    return start >= 0 && start + width <= canvas.columns() && row >= 0 && row < canvas.rows();
  }

  /// Whether those columns of a row, and some to both sides, hold nothing.
  private boolean alone(int start, int row, int width) {
    return alone(start, row, width, -1);
  }

  /// Whether they hold nothing but the mark at `column`.
  private boolean alone(int start, int row, int width, int column) {
    for (int at = start - GAP; at < start + width + GAP; at++) {
      boolean inside = fits(at, row, 1);
      if (inside && at != column && !canvas.free(at, row, 1)) {
        return false;
      }
    }
    return true;
  }
}
