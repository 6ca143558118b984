package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.claim.ClaimType.COMPARISON;
import static org.claimtrail.claim.ClaimType.RELEASE;
import static org.claimtrail.claim.Extracted.claims;

import org.junit.jupiter.api.Test;

/// How sure the text is of a claim, and whether it says that it is not so.
class CertaintyTest {

  @Test
  void whatIsToldAsAFactIsStated() {
    assertThat(claims(RELEASE, "Alibaba has released Qwen3.5."))
        .containsExactly("Qwen3.5 released");
  }

  @Test
  void mayAppearsAndRumoredHedge() {
    assertThat(claims(COMPARISON, "DeepSeek V4 may beat GPT-5.5."))
        .containsExactly("DeepSeek V4 ahead of GPT-5.5, hedged");
    assertThat(claims(COMPARISON, "DeepSeek V4 appears to match Gemini 3.1 Pro."))
        .containsExactly("DeepSeek V4 level with Gemini 3.1 Pro, hedged");
    assertThat(claims(COMPARISON, "DeepSeek V4 is rumored to rival GPT-5.5."))
        .containsExactly("DeepSeek V4 level with GPT-5.5, hedged");
  }

  @Test
  void hedgeTouchesItsOwnClauseOnly() {
    assertThat(claims(COMPARISON, "DeepSeek V4 may beat GPT-5.5, and Kimi K2.6 beats GPT-5.4."))
        .containsExactly("DeepSeek V4 ahead of GPT-5.5, hedged", "Kimi K2.6 ahead of GPT-5.4");
    assertThat(
            claims(
                COMPARISON,
                "Kimi K2.6 beats GPT-5.4, while GLM-5 reportedly trails Claude Opus 4.6."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4", "GLM-5 behind Claude Opus 4.6, hedged");
  }

  @Test
  void willPlansToAndExpectedToArePlans() {
    assertThat(claims(COMPARISON, "Elon Musk said Grok 5 will beat GPT-5.5."))
        .containsExactly("Grok 5 ahead of GPT-5.5, says Elon Musk, planned");
    assertThat(claims(RELEASE, "DeepSeek plans to release DeepSeek R2 in May."))
        .containsExactly("DeepSeek R2 released, planned, 2026-05");
    assertThat(claims(RELEASE, "Moonshot AI is expected to launch Kimi K3 next year."))
        .containsExactly("Kimi K3 released, planned, 2027");
  }

  @Test
  void isToAndIntendsToArePlans() {
    assertThat(claims(RELEASE, "Moonshot AI is to launch Kimi K3 soon."))
        .containsExactly("Kimi K3 released, planned");
    assertThat(claims(RELEASE, "Moonshot AI intends to launch Kimi K3."))
        .containsExactly("Kimi K3 released, planned");
  }

  @Test
  void monthOfMayHedgesNothing() {
    assertThat(claims(RELEASE, "On May 6 DeepSeek released DeepSeek V2."))
        .containsExactly("DeepSeek V2 released, 2025-05-06");
  }

  @Test
  void noPlansIsNotSo() {
    assertThat(claims(RELEASE, "Anthropic has no plans to release Claude Opus 5."))
        .singleElement()
        .asString()
        .contains("not");
  }

  @Test
  void hasYetToIsNotSo() {
    assertThat(claims(COMPARISON, "GLM-5 has yet to match Claude Opus 4.6."))
        .containsExactly("GLM-5 level with Claude Opus 4.6, not");
  }

  @Test
  void notNeverAndFailedAreNotSo() {
    assertThat(claims(COMPARISON, "GLM-5 does not beat GPT-5.5."))
        .containsExactly("GLM-5 ahead of GPT-5.5, not");
    assertThat(claims(COMPARISON, "GLM-5 isn't on par with GPT-5.5."))
        .containsExactly("GLM-5 level with GPT-5.5, not");
    assertThat(claims(COMPARISON, "GLM-5 has never matched GPT-5.5."))
        .containsExactly("GLM-5 level with GPT-5.5, not");
    assertThat(claims(COMPARISON, "GLM-5 failed to match GPT-5.5."))
        .containsExactly("GLM-5 level with GPT-5.5, not");
    assertThat(claims(RELEASE, "DeepSeek has not released DeepSeek R2."))
        .containsExactly("DeepSeek R2 released, not");
  }

  @Test
  void notOfAnotherClauseChangesNothing() {
    assertThat(claims(COMPARISON, "Kimi K2.6 beats GPT-5.4, which is not open."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4");
  }
}
