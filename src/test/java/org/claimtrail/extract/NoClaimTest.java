package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that name what is tracked and claim nothing of it.
class NoClaimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to read how DeepSeek V4 beats GPT-5.5",
        "Sign up for our newsletter: DeepSeek V4 beats GPT-5.5",
        "Read more: DeepSeek V4 beats GPT-5.5",
        "Related: DeepSeek V4 beats GPT-5.5 on GPQA Diamond",
        "Photo: DeepSeek/Getty Images",
        "© 2026 Example Wire. DeepSeek V4 beats GPT-5.5.",
        "Want to join the conversation?",
        "Companies Mentioned",
        "Loading comments..."
      })
  void furnitureClaimsNothing(String line) {
    assertThat(Extracted.all(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody has compared Kimi K2.6 with GPT-5.5.",
        "DeepSeek met reporters ahead of the summit in Beijing.",
        "The team behind DeepSeek is small.",
        "Users of Claude and Gemini met in London."
      })
  void nearMissesClaimNothing(String sentence) {
    assertThat(Extracted.all(sentence)).isEmpty();
  }
}
