package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.claim.ClaimType.COMPARISON;
import static org.claimtrail.claim.ClaimType.DEAL;
import static org.claimtrail.claim.Extracted.ofType;

import org.junit.jupiter.api.Test;

/// Whom pronouns, descriptions and sentences without a subject mean.
class MeantTest {

  @Test
  void itIsTheSubjectBeforeAndNotItsRival() {
    assertSubject(COMPARISON, "GLM-5", "GLM-5 came out a month after Kimi K2.6. It beats GPT-5.5.");
  }

  @Test
  void itStaysWithWhatItMeantBefore() {
    assertSubject(
        COMPARISON, "GLM-5", "GLM-5 is out. It costs less than Kimi K2.6. It also beats GPT-5.5.");
  }

  @Test
  void moneyIsRaisedByTheFirmAndNotByItsModel() {
    assertSubject(
        DEAL,
        "Mistral AI",
        "Mistral AI sells Le Chat. It raised $2 billion from investors in May.");
  }

  @Test
  void cityTellsWhichStartUpIsMeant() {
    assertSubject(
        DEAL,
        "DeepSeek",
        "Moonshot AI and DeepSeek hire by the dozen. The Hangzhou start-up has raised $2 billion.");
  }

  @Test
  void theArticlesOwnWordsTellWhichFirmIsMeant() {
    assertSubject(
        DEAL,
        "Cohere",
        "Cohere, a lullaby publisher, shares a lift with Mistral AI. Mistral AI is noisy.",
        "The lullaby company has raised $2 billion.");
  }

  @Test
  void latterIsTheLastOfTwo() {
    assertSubject(
        DEAL,
        "Anthropic",
        "OpenAI and Anthropic are both hiring. The latter has raised $30 billion.");
  }

  @Test
  void nameThatNobodyKnowsStandsForItself() {
    assertSubject(
        DEAL,
        "Glimmerfoot Robotics",
        "OpenAI is hiring. Last week Glimmerfoot Robotics raised $40 million.");
  }

  private static void assertSubject(ClaimType type, String subject, String... paragraphs) {
    assertThat(ofType(type, paragraphs))
        .last()
        .extracting(claim -> claim.subject().name())
        .isEqualTo(subject);
  }
}
