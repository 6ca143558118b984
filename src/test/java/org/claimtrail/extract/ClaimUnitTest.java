package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.claim.ClaimType.COMPARISON;
import static org.claimtrail.claim.ClaimType.COST;
import static org.claimtrail.claim.ClaimType.DEAL;
import static org.claimtrail.claim.ClaimType.SPECIFICATION;
import static org.claimtrail.extract.Extracted.claims;

import org.junit.jupiter.api.Test;

/// Numbers in the guidelines' units.
class ClaimUnitTest {

  @Test
  void parametersInTrillions() {
    assertThat(claims(SPECIFICATION, "DeepSeek V4 has 1.6T parameters."))
        .containsExactly("DeepSeek V4 specified as 1.6 trillion parameters");
    assertThat(
            claims(
                SPECIFICATION,
                "DeepSeek V4 has 1.6 trillion total parameters, of which 49 billion are active."))
        .containsExactly(
            "DeepSeek V4 specified as 1.6 trillion parameters",
            "DeepSeek V4 specified as 49 billion parameters");
  }

  @Test
  void contextInTokens() {
    assertThat(claims(SPECIFICATION, "DeepSeek V4 offers a 1M-token context window."))
        .containsExactly("DeepSeek V4 specified as 1 million tokens");
    assertThat(claims(SPECIFICATION, "Kimi K2.6 has 256K context."))
        .containsExactly("Kimi K2.6 specified as 256000 tokens");
  }

  @Test
  void dollarsPerMillionTokens() {
    assertThat(
            claims(
                COST,
                "DeepSeek V4 costs $0.14 per million input tokens and $0.28 per million output"
                    + " tokens."))
        .containsExactly(
            "DeepSeek V4 costs 0.14 usd_per_million_tokens",
            "DeepSeek V4 costs 0.28 usd_per_million_tokens");
    assertThat(claims(COST, "GPT-5.4 costs $2.50/M input tokens."))
        .containsExactly("GPT-5.4 costs 2.5 usd_per_million_tokens");
  }

  @Test
  void yuanPerThousandTokensAreConvertedToAMillion() {
    assertThat(claims(COST, "Qwen3-Max costs 0.02 yuan per thousand tokens."))
        .containsExactly("Qwen3-Max costs 20 cny_per_million_tokens");
    assertThat(claims(COST, "Doubao Pro costs 0.0008 yuan per 1,000 tokens."))
        .containsExactly("Doubao Pro costs 0.8 cny_per_million_tokens");
  }

  @Test
  void partsOfAPoint() {
    assertThat(claims(COMPARISON, "Kimi K2.6 leads GPT-5.4 by half a point on GPQA Diamond."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 on GPQA Diamond by 0.5 points");
    assertThat(claims(COMPARISON, "Kimi K2.6 leads GPT-5.4 by a fifth of a point."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 by 0.2 points");
  }

  @Test
  void pointsAreOnTheScaleOfTheBenchmarkNamedLast() {
    assertThat(
            claims(
                COMPARISON,
                "Kimi K2.6 did well on GPQA Diamond last week.",
                "It trails GPT-5.4 by two points."))
        .containsExactly("Kimi K2.6 behind GPT-5.4 on GPQA Diamond by 2 points");
    assertThat(
            claims(
                COMPARISON,
                "Kimi K2.6 did well on GPQA Diamond last week.",
                "It trails GPT-5.4 by two months."))
        .containsExactly("Kimi K2.6 behind GPT-5.4 by 2 months");
  }

  @Test
  void cheaperByPercent() {
    assertThat(claims(COST, "DeepSeek V4 is 90% cheaper than GPT-5.5."))
        .containsExactly("DeepSeek V4 costs 90 percent against GPT-5.5");
  }

  @Test
  void timesAreARatio() {
    assertThat(claims(COMPARISON, "MiniMax M2.5 is 2.4x faster than Claude Opus 4.6."))
        .containsExactly("MiniMax M2.5 ahead of Claude Opus 4.6 by 2.4 ratio");
  }

  @Test
  void hongKongDollarsAreNotUsDollars() {
    assertThat(claims(DEAL, "MiniMax raised HK$4.8 billion in its share sale."))
        .containsExactly("MiniMax deals for 4.8 billion hkd");
    assertThat(claims(COST, "Each B300 costs HK$350,000 in Hong Kong."))
        .containsExactly("B300 costs 350000 hkd");
  }

  @Test
  void moneyKeepsItsCurrency() {
    assertThat(claims(DEAL, "Moonshot AI raised 500 million yuan from Tencent."))
        .containsExactly("Moonshot AI deals with Tencent for 500 million cny");
    assertThat(claims(DEAL, "Mistral AI has raised 1.7 billion euros."))
        .containsExactly("Mistral AI deals for 1.7 billion eur");
  }
}
