package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The date of a claim: the one that the sentence gives, seen from Friday, 24 April 2026.
class ClaimDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DeepSeek released DeepSeek V4 on Monday.          | 2026-04-20
          DeepSeek released DeepSeek V4 on Friday.          | 2026-04-24
          DeepSeek released DeepSeek V4 yesterday.          | 2026-04-23
          DeepSeek released DeepSeek V4 on April 21.        | 2026-04-21
          DeepSeek released DeepSeek V4 on 21 April 2026.   | 2026-04-21
          DeepSeek released DeepSeek V3 in December 2024.   | 2024-12
          DeepSeek released DeepSeek V3 in December.        | 2025-12
          DeepSeek released DeepSeek V2 in 2024.            | 2024
          OpenAI will release GPT-5.7 next Monday.          | 2026-04-27
          Moonshot AI will release Kimi K3 next year.       | 2027
          Moonshot AI will release Kimi K3 by June.         | 2026-06
          DeepSeek released DeepSeek V3 last autumn.        | 2025
          DeepSeek released DeepSeek V4 on the 16th.        | 2026-04-16
          DeepSeek released DeepSeek V3 in June last year.  | 2025-06
          """)
  void resolvesAgainstTheDayOfPublication(String sentence, String date) {
    assertThat(Extracted.ofType(ClaimType.RELEASE, sentence))
        .singleElement()
        .extracting(claim -> claim.attribution().date())
        .hasToString(date);
  }

  @Test
  void isThatOfTheVerbThatReports() {
    assertThat(
            Extracted.ofType(
                ClaimType.COMPARISON,
                "Demis Hassabis told a podcast in January that GLM-5 trails GPT-5.5."))
        .singleElement()
        .extracting(claim -> claim.attribution().date())
        .hasToString("2026-01");
  }

  @Test
  void isNotThatOfAnotherClause() {
    assertThat(
            Extracted.ofType(ClaimType.COMPARISON, "GLM-5, released on April 20, beats GPT-5.5."))
        .singleElement()
        .extracting(claim -> claim.attribution().date())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Moonshot AI released Kimi K2.6 last quarter.",
    "Moonshot AI released Kimi K2.6 recently.",
    "Moonshot AI released Kimi K2.6 to replace the January version.",
    "Moonshot AI released Kimi K2.6."
  })
  void isNullWhereTheSentenceGivesNone(String sentence) {
    assertThat(Extracted.ofType(ClaimType.RELEASE, sentence))
        .singleElement()
        .extracting(claim -> claim.attribution().date())
        .isNull();
  }
}
