package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-5.4\t80.1\t91.0",
        "GPT-5.4 / 80.1 / 91.0",
        "GPT-5.4 | 80.1 | 91.0",
        "| GPT-5.4 | 80.1 |",
        "|Model|Score|",
        "GPT-5.4 | 80.1",
        "Claude Opus 4.6 / 80.8%",
      })
  void cellsInALineAreATableRow(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("table row: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $0.14/million tokens and/or less.",
        "The 24/7 service runs on TPU/GPU clusters.",
        "The choice is open weights / closed weights.",
      })
  void aSlashInASentenceMakesNoTable(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("paragraph: " + line);
  }
}
