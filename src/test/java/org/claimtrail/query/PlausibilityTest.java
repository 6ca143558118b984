package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrail.track.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

  @ParameterizedTest
  @CsvSource({
    "100, percent, false",
    "100.1, percent, true",
    "-0.1, percent, true",
    "4000, elo, false",
    "200000, elo, true",
    "200000, usd, false",
    "200000, , false"
  })
  void withoutABenchmarksOwnScaleTheUnitsTells(double value, String unit, boolean impossible) {
    assertThat(new Plausibility(null).impossible(new Measure(value, unit, 1)))
        .isEqualTo(impossible);
  }
}
