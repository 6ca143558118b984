package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who makes a claim.
class AttributionTest {

  @Test
  void nobodyMakesWhatTheArticleSaysItself() {
    assertThat(comparisons("Kimi K2.6 beats GPT-5.4 on GPQA Diamond."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 on GPQA Diamond");
  }

  @Test
  void accordingToNamesTheClaimantAtEitherEnd() {
    assertThat(comparisons("According to Artificial Analysis, Kimi K2.6 beats GPT-5.4."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Artificial Analysis");
    assertThat(comparisons("Kimi K2.6 beats GPT-5.4, according to Artificial Analysis."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Artificial Analysis");
  }

  @Test
  void splitQuotationIsSaidOnBothSides() {
    assertThat(comparisons("“Kimi K2.6 beats GPT-5.4,” Yang Zhilin said, “and it is open.”"))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Yang Zhilin");
    assertThat(
            comparisons("“GLM-5 is open,” Jensen Huang said, “but it trails GPT-5.5 on coding.”"))
        .containsExactly("GLM-5 behind GPT-5.5, says Jensen Huang");
  }

  @Test
  void quotationGoesOnAfterItsSpeaker() {
    assertThat(comparisons("“Kimi K2.6 is open,” Yang Zhilin said. “It beats GPT-5.4.”"))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Yang Zhilin");
  }

  @Test
  void quotationOfTwoSentencesIsSaidByWhoFollowsIt() {
    assertThat(comparisons("“Kimi K2.6 is open. It beats GPT-5.4,” Yang Zhilin said."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Yang Zhilin");
  }

  @Test
  void heIsWhoSpokeBefore() {
    assertThat(
            comparisons(
                "Jensen Huang told reporters that Kimi K2.6 was open."
                    + " He added that GLM-5 beats GPT-5.4."))
        .containsExactly("GLM-5 ahead of GPT-5.4, says Jensen Huang");
  }

  @Test
  void modelThatClaimsSpeaksForItsMaker() {
    assertThat(comparisons("DeepSeek V4 claims parity with GPT-5.4."))
        .containsExactly("DeepSeek V4 level with GPT-5.4, says DeepSeek");
  }

  @Test
  void reportSpeaksForWhoeverPublishedIt() {
    assertThat(comparisons("DeepSeek's report says DeepSeek V4 beats GPT-5.4."))
        .containsExactly("DeepSeek V4 ahead of GPT-5.4, says DeepSeek");
    assertThat(
            comparisons(
                "DeepSeek published a paper on Monday. The paper says DeepSeek V4 beats GPT-5.4."))
        .containsExactly("DeepSeek V4 ahead of GPT-5.4, says DeepSeek");
  }

  @Test
  void blogPostSpeaksForItsFirm() {
    assertThat(comparisons("Moonshot AI's blog post claims Kimi K2.6 beats GPT-5.4."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Moonshot AI");
    assertThat(comparisons("Zhipu AI said in a blog post that GLM-5 matches Claude Opus 4.6."))
        .containsExactly("GLM-5 level with Claude Opus 4.6, says Zhipu AI");
  }

  @Test
  void cableSpeaksForItsGovernment() {
    assertThat(comparisons("The State Department's cable says DeepSeek V4 trails GPT-5.5."))
        .containsExactly("DeepSeek V4 behind GPT-5.5, says US State Department");
  }

  @Test
  void spokespersonSpeaksForTheFirm() {
    assertThat(comparisons("A DeepSeek spokesperson said DeepSeek V4 beats GPT-5.4."))
        .containsExactly("DeepSeek V4 ahead of GPT-5.4, says DeepSeek");
  }

  @Test
  void describedSpeakersKeepTheTextsWords() {
    assertThat(comparisons("US officials say DeepSeek V4 trails GPT-5.5."))
        .containsExactly("DeepSeek V4 behind GPT-5.5, says US officials");
  }

  @Test
  void theCompanyIsTheOneSpokenOf() {
    assertThat(comparisons("Zhipu AI spoke on Monday. GLM-5 beats GPT-5.4, the company claimed."))
        .containsExactly("GLM-5 ahead of GPT-5.4, says Zhipu AI");
  }

  @Test
  void labsOwnPostIsSaidByTheLabThroughout() {
    assertThat(
            comparisons(
                "Today we release Kimi K2.6.",
                "Kimi K2.6 beats GPT-5.4 on GPQA Diamond.",
                "We trained Kimi K2.6 on 40 trillion tokens, and we thank our users."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 on GPQA Diamond, says Moonshot AI");
  }

  @Test
  void eachOfTwoSpeakersMakesTheirOwnClaim() {
    assertThat(
            comparisons(
                "Kimi K2.6 beats GPT-5.4, Moonshot AI says."
                    + " CAISI says Kimi K2.6 trails Claude Opus 4.6."))
        .containsExactly(
            "Kimi K2.6 ahead of GPT-5.4, says Moonshot AI",
            "Kimi K2.6 behind Claude Opus 4.6, says CAISI");
  }

  @Test
  void asideBetweenSpeakerAndVerbIsPassedOver() {
    assertThat(comparisons("Jensen Huang, who visited Beijing, said Kimi K2.6 beats GPT-5.4."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Jensen Huang");
  }

  @Test
  void relativeClauseDoesNotSpeakForItsSentence() {
    assertThat(
            comparisons("“Kimi K2.6 beats GPT-5.4,” said Jensen Huang, who rates the firm highly."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Jensen Huang");
  }

  @Test
  void describedSpeakerKeepsWhatHeKnows() {
    assertThat(comparisons("Kimi K2.6 beats GPT-5.4, two people briefed on the tests said."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says two people briefed on the tests");
  }

  @Test
  void spokespersonOfNobodyInParticularSpeaksForWhoSpokeBefore() {
    assertThat(
            comparisons(
                "Moonshot AI rejected the report. “Kimi K2.6 beats GPT-5.4,” a spokesperson said."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Moonshot AI");
  }

  @Test
  void sheIsTheDescribedPersonOfTheSentenceBefore() {
    assertThat(
            comparisons(
                "An analyst in Shanghai was impressed. “Kimi K2.6 beats GPT-5.4,” she said."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says An analyst");
  }

  @Test
  void sourceOfAListSaysItsItems() {
    assertThat(
            comparisons(
                "Results published by Moonshot AI:", "- Kimi K2.6 beats GPT-5.4 on GPQA Diamond"))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 on GPQA Diamond, says Moonshot AI");
  }

  @Test
  void sourceInParenthesesVouchesForThemAlone() {
    assertThat(comparisons("Kimi K2.6 beats GPT-5.4 on GPQA Diamond (90.5%, says Moonshot AI)."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4 on GPQA Diamond");
  }

  @Test
  void answersOfAnInterviewAreSaidByItsGuest() {
    assertThat(
            comparisons(
                "We met Sam Altman in Paris.",
                "Q: How is your year?",
                "A: I am tired. GPT-5.5 beats Kimi K2.6.",
                "Q: Is it cheap?",
                "A: We think so.",
                "Q: And then?",
                "A: I go home."))
        .containsExactly("GPT-5.5 ahead of Kimi K2.6, says Sam Altman");
  }

  @Test
  void chartThatHasAModelAheadSpeaksForItsMaker() {
    assertThat(comparisons("Moonshot AI's own chart has Kimi K2.6 ahead of GPT-5.4."))
        .containsExactly("Kimi K2.6 ahead of GPT-5.4, says Moonshot AI");
  }

  private static List<String> comparisons(String... paragraphs) {
    return Extracted.claims(ClaimType.COMPARISON, paragraphs);
  }
}
