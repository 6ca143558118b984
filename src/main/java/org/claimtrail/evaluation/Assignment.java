package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs rows with columns, one to one, so that the sum of the pairs' weights is greatest.
///
/// The Hungarian method (H. W. Kuhn, 1955), row by row along shortest augmenting paths (R. Jonker
/// and A. Volgenant, 1987), on a square table: what a side lacks weighs nothing.
final class Assignment {

  /// What a pair weighs; 0 where it may not be.
  interface Weights {
    double of(int row, int column);
  }

  record Pair(int row, int column) {}

  private static final int NONE = -1;

  private final double[][] weights;
  private final int size;
  private final double[] rowPrices;
  private final double[] columnPrices;

  /// The row of each column, and behind them of the one that paths start from.
  private final int[] rows;

  private Assignment(double[][] weights) {
    this.weights = weights;
    size = weights.length;
    rowPrices = new double[size];
    columnPrices = new double[size + 1];
    rows = new int[size + 1];
    Arrays.fill(rows, NONE);
  }

  /// The pairs that weigh anything.
  static List<Pair> heaviest(int rows, int columns, Weights weights) {
    int size = Math.max(rows, columns);
    double[][] table = new double[size][size];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        table[row][column] = weights.of(row, column);
      }
    }
    Assignment assignment = new Assignment(table);
    for (int row = 0; row < size; row++) {
      assignment.place(row);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int row = assignment.rows[column];
      if (row < rows && table[row][column] > 0) {
        pairs.add(new Pair(row, column));
      }
    }
    return pairs;
  }

  /// Gives a row a column; other rows may have to change theirs.
  private void place(int row) {
    double[] distances = new double[size];
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    int[] before = new int[size];
    boolean[] reached = new boolean[size + 1];
    int column = size;
    rows[column] = row;
    while (rows[column] != NONE) {
      reached[column] = true;
      int next = nearest(column, distances, before, reached);
      reprice(distances[next], distances, reached);
      column = next;
    }
    while (column != size) {
      rows[column] = rows[before[column]];
      column = before[column];
    }
  }

  /// The nearest column not yet reached, now that one more is.
  private int nearest(int from, double[] distances, int[] before, boolean[] reached) {
    int row = rows[from];
    int nearest = NONE;
    for (int column = 0; column < size; column++) {
      if (!reached[column]) {
        double distance = -weights[row][column] - rowPrices[row] - columnPrices[column];
        if (distance < distances[column]) {
          distances[column] = distance;
          before[column] = from;
        }
        if (nearest == NONE || distances[column] < distances[nearest]) {
          nearest = column;
        }
      }
    }
    return nearest;
  }

  private void reprice(double by, double[] distances, boolean[] reached) {
    for (int column = 0; column <= size; column++) {
      if (reached[column]) {
        rowPrices[rows[column]] += by;
        columnPrices[column] -= by;
      } else if (column < size) {
        distances[column] -= by;
      }
    }
  }
}
