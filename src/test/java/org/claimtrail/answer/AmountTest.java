package org.claimtrail.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrail.claim.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          87.5          | percent                | 87.5%
          2.4           | ratio                  | 2.4x
          1420          | elo                    | 1,420 Elo
          5576000       | usd                    | $5.576 million
          294000        | usd                    | $294,000
          1.5e12        | usd                    | $1.5 trillion
          0.14          | usd_per_million_tokens | $0.14 per million tokens
          2             | cny_per_million_tokens | CNY 2 per million tokens
          7e9           | cny                    | CNY 7 billion
          1600000000000 | parameters             | 1.6 trillion parameters
          1000000       | tokens                 | 1 million tokens
          6             | months                 | 6 months
          3             | null                   | #3
          """)
  void readsWell(double value, String unit, String words) {
    assertThat(Amount.of(new Quantity(value, unit))).isEqualTo(words);
  }
}
