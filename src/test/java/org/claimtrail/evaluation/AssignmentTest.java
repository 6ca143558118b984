package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimtrail.evaluation.Assignment.Pair;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void aRowGivesWayForTheGreaterSum() {
    double[][] weights = {{5, 4}, {4, 0}};

    assertThat(Assignment.heaviest(2, 2, (row, column) -> weights[row][column]))
        .containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void whatWeighsNothingIsNoPair() {
    assertThat(Assignment.heaviest(2, 3, (row, column) -> row == 1 && column == 2 ? 1 : 0))
        .containsExactly(new Pair(1, 2));
    assertThat(Assignment.heaviest(0, 3, (row, column) -> 1)).isEmpty();
  }

  /// Against all ways of pairing.
  @RepeatedTest(50)
  void noOtherPairsWeighMore(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int rows = 1 + random.nextInt(5);
    int columns = 1 + random.nextInt(5);
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextBoolean() ? 0 : random.nextInt(10);
      }
    }

    double sum =
        Assignment.heaviest(rows, columns, (row, column) -> weights[row][column]).stream()
            .mapToDouble(pair -> weights[pair.row()][pair.column()])
            .sum();

    assertThat(sum).isEqualTo(heaviest(weights, 0, new ArrayList<>()));
  }

  private static double heaviest(double[][] weights, int row, List<Integer> taken) {
    if (row == weights.length) {
      return 0;
    }
    double heaviest = heaviest(weights, row + 1, taken);
    for (int column = 0; column < weights[row].length; column++) {
      if (!taken.contains(column)) {
        List<Integer> with = new ArrayList<>(taken);
        with.add(column);
        heaviest = Math.max(heaviest, weights[row][column] + heaviest(weights, row + 1, with));
      }
    }
    return heaviest;
  }
}
