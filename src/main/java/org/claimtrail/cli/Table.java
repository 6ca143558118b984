package org.claimtrail.cli;

import java.util.List;

/// Rows of words under headings, for the screen and for documents.
///
/// @param headings one that begins with ">" stands over a column that is flush right
/// @param rows a cell a heading
record Table(List<String> headings, List<List<String>> rows) {

  Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  void print(Screen screen) {
    Grid grid = new Grid(headings.toArray(String[]::new));
    rows.forEach(row -> grid.add(row.toArray(String[]::new)));
    grid.print(screen);
  }

  /// With a line end.
  String markdown() {
    StringBuilder markdown = new StringBuilder();
    line(markdown, headings.stream().map(heading -> heading.replaceFirst("^>", "")).toList());
    markdown.append('|');
    headings.forEach(heading -> markdown.append(heading.startsWith(">") ? "---:|" : "---|"));
    markdown.append('\n');
    rows.forEach(row -> line(markdown, row));
    return markdown.toString();
  }

  private static void line(StringBuilder markdown, List<String> cells) {
    markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
