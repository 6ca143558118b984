package org.claimtrail.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.claimtrail.claim.Claim;
import org.junit.jupiter.api.Test;

/// A page as aggregators make them: bullets glued to their text, headings without a full stop,
/// non-breaking hyphens and spaces, the headline twice, and the page's own furniture.
class AggregatorPageTest {

  private static final String PAGE = page();
  private static final List<Claim> CLAIMS = Extracted.from(PAGE).claims();

  @Test
  void findsTheParityThatTheModelClaims() {
    assertThat(in("Kimi K2.6 claims parity"))
        .containsExactly("Kimi K2.6 level with Claude Opus 4.6 and GPT-5.4, says Moonshot AI");
  }

  @Test
  void findsTheAccusationAgainstAllThree() {
    assertThat(in("Canberra memo"))
        .containsExactly("Moonshot AI and Zhipu AI and StepFun accused, says Australia");
  }

  @Test
  void findsTheDenial() {
    assertThat(in("China rejects")).containsExactly("China denies");
  }

  @Test
  void findsTheAccusationInTheHeadlineWhereverItStands() {
    assertThat(in("After Kimi K2.6"))
        .containsExactly(
            "Chinese AI Firms accused, says Australia", "Chinese AI firms accused, says Australia");
  }

  @Test
  void findsTheRivalryInTheAnalysis() {
    assertThat(in("Moonshot AI’s Kimi"))
        .contains("Kimi K2.6 level with Claude Opus 4.6 and GPT-5.4");
  }

  @Test
  void findsTheHedgedSanctions() {
    assertThat(in("The memo calls"))
        .singleElement()
        .asString()
        .startsWith("Australia acts")
        .endsWith("hedged");
  }

  @Test
  void findsNothingInTheFurniture() {
    assertThat(CLAIMS)
        .extracting(claim -> claim.evidence().sentence().in(PAGE))
        .doesNotContain(
            "Companies Mentioned",
            "Comments",
            "Want to join the conversation?",
            "Loading comments...")
        .allMatch(sentence -> !sentence.contains("\n"));
  }

  private static List<String> in(String opening) {
    return CLAIMS.stream()
        .filter(claim -> claim.evidence().sentence().in(PAGE).startsWith(opening))
        .map(ClaimText::of)
        .toList();
  }

  private static String page() {
    try (InputStream in =
        Objects.requireNonNull(
            AggregatorPageTest.class.getResourceAsStream("aggregator-page.txt"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
