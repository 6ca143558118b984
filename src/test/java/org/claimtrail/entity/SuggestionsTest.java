package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

  private final Catalogue catalogue = Catalogue.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Deepsek, DeepSeek",
    "Depseek, DeepSeek",
    "DeepSekk, DeepSeek",
    "Antropic, Anthropic",
    "Nvidea, Nvidia",
    "Moonshoot AI, Moonshot AI",
    "Sam Altmann, Sam Altman",
    "SWE-bench Verifed, SWE-bench Verified",
    "Huwaei, Huawei",
  })
  void aMistypedNameBringsTheRightOneFirst(String mistyped, String meant) {
    assertThat(catalogue.suggest(mistyped)).first().isEqualTo(meant);
  }

  @Test
  void theBeginningOfANameBringsIt() {
    assertThat(catalogue.suggest("Humanity's")).contains("Humanity's Last Exam");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "🚀", "Xylophone Quartet of Minsk"})
  void whatLooksLikeNothingBringsNothing(String name) {
    assertThat(catalogue.suggest(name)).isEmpty();
  }
}
