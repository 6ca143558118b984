package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.junit.jupiter.api.Test;

/// Where an article makes a claim.
class EvidenceTest {

  @Test
  void quoteStandsInItsSentence() {
    String text =
        """
        Models compared
        Kimi K2.6 beats GPT-5.4. Its maker, Moonshot AI, is happy.
        - GLM-5 trails Claude Opus 4.6
        """;
    assertThat(quotes(text))
        .containsExactly("Kimi K2.6 beats GPT-5.4", "GLM-5 trails Claude Opus 4.6");
  }

  @Test
  void offsetsAreIntoTheOriginalTextPastLookAlikes() {
    String text =
        "Models compared\nYes\u00a0— it\u2011is so… “Kimi\u00a0K2.6 beats GPT\u20115.4.”\n";
    Extraction extraction = Extracted.from(text);
    assertThat(quotes(text))
        .singleElement()
        .asString()
        .contains("Kimi\u00a0K2.6 beats GPT\u20115.4");
    assertThat(extraction.mentions())
        .extracting(mention -> mention.span().in(text))
        .containsExactly("Kimi\u00a0K2.6", "GPT\u20115.4");
  }

  @Test
  void offsetsAreIntoTheOriginalTextPastAstralCharacters() {
    String text = "Models 🚀 compared 𝗻𝗼𝘄\n- 🏆🏆 Kimi K2.6 beats GPT-5.4 🎉\n";
    Extraction extraction = Extracted.from(text);
    assertThat(extraction.mentions())
        .extracting(mention -> mention.span().in(text))
        .containsExactly("Kimi K2.6", "GPT-5.4");
    assertThat(quotes(text)).singleElement().asString().contains("Kimi K2.6 beats GPT-5.4");
  }

  @Test
  void tellsTheRuleThatFoundIt() {
    assertThat(Extracted.ofType(ClaimType.COMPARISON, "Kimi K2.6 beats GPT-5.4."))
        .extracting(claim -> claim.evidence().rule())
        .containsExactly("comparison.outdoes");
  }

  @Test
  void sameTextYieldsTheSameClaims() {
    String text = "DeepSeek V4 claims parity with GPT-5.4. China denied it.";
    assertThat(Extracted.all(text)).isNotEmpty().isEqualTo(Extracted.all(text));
  }

  @Test
  void refusesAQuoteOutsideItsSentence() {
    assertThatThrownBy(() -> new Evidence(new Span(0, 5), new Span(1, 9), "comparison.outdoes"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> quotes(String text) {
    List<Claim> claims =
        Extracted.from(text).claims().stream()
            .filter(claim -> claim.type() == ClaimType.COMPARISON)
            .toList();
    assertThat(claims)
        .extracting(Claim::evidence)
        .allSatisfy(
            evidence -> assertThat(evidence.sentence().contains(evidence.quote())).isTrue());
    return claims.stream().map(claim -> claim.evidence().quote().in(text)).toList();
  }
}
