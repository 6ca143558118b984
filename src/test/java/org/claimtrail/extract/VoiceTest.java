package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.claim.Voice.ARTICLE;
import static org.claimtrail.claim.Voice.INDEPENDENT;
import static org.claimtrail.claim.Voice.SELF_REPORTED;

import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.junit.jupiter.api.Test;

/// Whether the claimant speaks of its own.
class VoiceTest {

  @Test
  void makerOfTheSubjectReportsItself() {
    assertThat(voice("Moonshot AI says Kimi K2.6 beats GPT-5.4.")).isEqualTo(SELF_REPORTED);
    assertThat(voice("DeepSeek V4 claims parity with GPT-5.4.")).isEqualTo(SELF_REPORTED);
  }

  @Test
  void parentAndStaffOfTheMakerReportThemselves() {
    assertThat(voice("Sam Altman says GPT-5.5 beats Grok 4.")).isEqualTo(SELF_REPORTED);
    assertThat(voice("Alphabet says Gemini 3.1 Pro beats GPT-5.4.")).isEqualTo(SELF_REPORTED);
  }

  @Test
  void peopleSpeakForTheFirmThatTheArticleSaysTheyAreOf() {
    assertThat(voice("Lin Weiyi, a spokeswoman for Moonshot AI, said Kimi K2.6 beats GPT-5.4."))
        .isEqualTo(SELF_REPORTED);
    assertThat(voice("Moonshot AI's product chief Lin Weiyi said Kimi K2.6 beats GPT-5.4."))
        .isEqualTo(SELF_REPORTED);
    assertThat(voice("Lin Weiyi of Zhipu AI said Kimi K2.6 trails GPT-5.4."))
        .isEqualTo(INDEPENDENT);
    assertThat(voice("Lin Weiyi, formerly of Moonshot AI, said Kimi K2.6 trails GPT-5.4."))
        .isEqualTo(INDEPENDENT);
  }

  @Test
  void othersAreIndependent() {
    assertThat(voice("CAISI says Kimi K2.6 trails GPT-5.4.")).isEqualTo(INDEPENDENT);
    assertThat(voice("US officials say DeepSeek V4 trails GPT-5.5.")).isEqualTo(INDEPENDENT);
  }

  @Test
  void rivalComparedWithIsIndependent() {
    assertThat(voice("OpenAI says Kimi K2.6 trails GPT-5.4.")).isEqualTo(INDEPENDENT);
  }

  @Test
  void articleSpeaksWhereNobodyElseDoes() {
    assertThat(voice("Kimi K2.6 beats GPT-5.4.")).isEqualTo(ARTICLE);
  }

  private static Voice voice(String sentence) {
    return Extracted.ofType(ClaimType.COMPARISON, sentence).getFirst().attribution().voice();
  }
}
