package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A field of characters to draw on; row 0 is the top.
final class Canvas {

  private final int columns;
  private final int[][] characters;
  private final Style[][] styles;

  Canvas(int columns, int rows) {
    this.columns = columns;
    characters = new int[rows][columns];
    styles = new Style[rows][columns];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(characters[row], ' ');
      Arrays.fill(styles[row], Style.PLAIN);
    }
  }

  int columns() {
    return columns;
  }

  int rows() {
    return characters.length;
  }

  /// Writes `words` from there to the right; what falls outside is left out.
  void write(int column, int row, Style style, String words) {
    int at = column;
    for (int character : words.codePoints().toArray()) {
      if (at >= 0 && at < columns) {
        characters[row][at] = character;
        styles[row][at] = style;
      }
      at++;
    }
  }

  /// Whether `length` columns from there on lie inside and are blank, but for faint lines.
  boolean free(int column, int row, int length) {
    if (column < 0 || column + length > columns || row < 0 || row >= rows()) {
      return false;
    }
    for (int at = column; at < column + length; at++) {
      if (characters[row][at] != ' ' && styles[row][at] != Style.DIM) {
        return false;
      }
    }
    return true;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      Line line = new Line();
      for (int column = 0; column < columns; column++) {
        line.add(styles[row][column], Character.toString(characters[row][column]));
      }
      lines.add(line);
    }
    return lines;
  }
}
