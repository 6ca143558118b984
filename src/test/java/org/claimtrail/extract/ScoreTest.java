package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrail.claim.ClaimType;
import org.junit.jupiter.api.Test;

/// Results on benchmarks, which no rule's cue finds.
class ScoreTest {

  @Test
  void numberGoesWithItsModelAndBenchmark() {
    assertThat(scores("Kimi K2.6 scored 80.2% on SWE-bench Verified."))
        .containsExactly("Kimi K2.6 scores 80.2 percent on SWE-bench Verified");
  }

  @Test
  void listAfterAColonHoldsAScoreAnItem() {
    assertThat(
            scores(
                "Kimi K2.6 did well: 80.2% on SWE-bench Verified, 90.5 on GPQA Diamond"
                    + " and 54 on Humanity's Last Exam."))
        .containsExactly(
            "Kimi K2.6 scores 80.2 percent on SWE-bench Verified",
            "Kimi K2.6 scores 90.5 percent on GPQA Diamond",
            "Kimi K2.6 scores 54 percent on Humanity's Last Exam");
  }

  @Test
  void stepsAreNoResultWhereABenchmarkCountsOtherwise() {
    assertThat(scores("Kimi K2.6 was given 120 steps on Humanity's Last Exam.")).isEmpty();
  }

  @Test
  void rivalsInParenthesesHaveScoresOfTheirOwn() {
    assertThat(
            scores(
                "On SWE-bench Verified, GLM-5 reached 77.8, ahead of DeepSeek V3.2 (73.1)"
                    + " and Kimi K2.5 (76.8)."))
        .containsExactly(
            "GLM-5 scores 77.8 percent on SWE-bench Verified",
            "DeepSeek V3.2 scores 73.1 percent on SWE-bench Verified",
            "Kimi K2.5 scores 76.8 percent on SWE-bench Verified");
  }

  @Test
  void modelsInParenthesesOwnTheNumberBefore() {
    assertThat(scores("- GPQA Diamond: 90.5 (Kimi K2.6), 92.1 (GPT-5.5)"))
        .containsExactly(
            "Kimi K2.6 scores 90.5 percent on GPQA Diamond",
            "GPT-5.5 scores 92.1 percent on GPQA Diamond");
  }

  @Test
  void fromOneToAnotherIsTwoScores() {
    assertThat(scores("Qwen3.5 raised its score on SWE-bench Verified from 62.6 to 71.2."))
        .containsExactly(
            "Qwen3.5 scores 62.6 percent on SWE-bench Verified",
            "Qwen3.5 scores 71.2 percent on SWE-bench Verified");
  }

  @Test
  void againstARivalsNumberIsTwoScores() {
    assertThat(
            scores(
                "MiniMax M2.5 got 80.2 on SWE-bench Verified, against 80.8 for Claude Opus 4.6."))
        .containsExactly(
            "MiniMax M2.5 scores 80.2 percent on SWE-bench Verified",
            "Claude Opus 4.6 scores 80.8 percent on SWE-bench Verified");
  }

  @Test
  void pointsOnAnArenaAreElo() {
    assertThat(scores("GLM-5 scored 1,452 points on LMArena."))
        .containsExactly("GLM-5 scores 1452 elo on LMArena");
  }

  @Test
  void countsAreNoScores() {
    assertThat(scores("Kimi K2.6 is one of 12 models on LMArena.")).isEmpty();
  }

  private static List<String> scores(String sentence) {
    return Extracted.claims(ClaimType.SCORE, sentence);
  }
}
