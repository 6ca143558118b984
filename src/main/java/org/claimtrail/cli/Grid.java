package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;

/// A table of words for a person to read. Columns are as wide as their widest cell; where the whole
/// is wider than the screen, the last one is cut.
final class Grid {

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param headings one that begins with ">" stands over a column that is flush right
  Grid(String... headings) {
    this.headings = List.of(headings);
  }

  /// @param cells one a heading
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  void print(Screen screen) {
    screen.print(line(Style.DIM, headings.stream().map(Grid::words).toList()).cut(screen.width()));
    rows.forEach(row -> screen.print(line(Style.PLAIN, row).cut(screen.width())));
  }

  private Line line(Style style, List<String> cells) {
    Line line = new Line();
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      int width = width(i);
      Line cell = new Line().add(i == 0 && style == Style.PLAIN ? Style.BOLD : style, cells.get(i));
      boolean right = headings.get(i).startsWith(">");
      line.to(column + (right ? width - cell.width() : 0)).add(cell);
      column += width + 2;
    }
    return line;
  }

  private int width(int column) {
    int widest = words(headings.get(column)).length();
    for (List<String> row : rows) {
      widest = Math.max(widest, Line.of(row.get(column)).width());
    }
    return widest;
  }

  private static String words(String heading) {
    return heading.startsWith(">") ? heading.substring(1) : heading;
  }
}
