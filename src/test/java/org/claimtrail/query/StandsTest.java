package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandsTest {

  @Test
  void theLargestNumbersAndDaysBefore1970ComeBackAsTheyWere() {
    Stands stands = new Stands();
    stands.add(Integer.MAX_VALUE, 65_535, -1);
    stands.add(0, 0, -65_535);
    stands.add(7, 4, 20_500);

    assertThat(stands.latest()).isEqualTo(20_500);
    assertThat(stands.differ()).isTrue();
    assertThat(nearest(stands, 20_000, 3)).isEqualTo(Map.of(Integer.MAX_VALUE, 65_535, 0, 0, 7, 4));
  }

  @Test
  void thoseNearestInTimeAreTakenBeforeAndAfter() {
    Stands stands = new Stands();
    for (int day = 0; day < 100; day++) {
      stands.add(day, day % 2, day);
    }

    assertThat(nearest(stands, 50, 5)).containsOnlyKeys(48, 49, 50, 51, 52).containsEntry(49, 1);
  }

  @Test
  void aDayBeyondWhatCanBeToldCountsAsTheLast() {
    Stands stands = new Stands();
    stands.add(3, 1, 2_900_000);

    assertThat(stands.latest()).isEqualTo(65_535);
    assertThat(stands.differ()).isFalse();
    assertThat(nearest(stands, 0, 1)).isEqualTo(Map.of(3, 1));
  }

  private static Map<Integer, Integer> nearest(Stands stands, long day, int most) {
    Map<Integer, Integer> stances = new HashMap<>();
    stands.nearest(day, most, stances);
    return stances;
  }
}
