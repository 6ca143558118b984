package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a source says that is no other type's claim.
class StatementTest {

  @Test
  void eachClauseOfASpeechIsAStatementOfItsOwn() {
    assertThat(
            quotes(
                "Jensen Huang said Huawei will open a factory, and that Samsung has hired a chef."))
        .containsExactly("Huawei will open a factory", "that Samsung has hired a chef.");
  }

  @Test
  void whatAnotherTypeClaimsIsNoStatement() {
    assertThat(quotes("Jensen Huang said Kimi K2.6 beats GPT-5.4.")).isEmpty();
    assertThat(quotes("Jensen Huang said Huawei spends $2 billion on canteens.")).isEmpty();
  }

  @Test
  void refusalToCommentIsNoStatement() {
    assertThat(quotes("Moonshot AI declined to comment on the rumours about its canteen."))
        .isEmpty();
  }

  @Test
  void judgementIsAStatement() {
    assertThat(
            Extracted.claims(
                ClaimType.STATEMENT, "Sam Altman called Huawei a friendly giant of the trade."))
        .containsExactly("Huawei spoken of, says Sam Altman");
  }

  private static List<String> quotes(String text) {
    return Extracted.ofType(ClaimType.STATEMENT, text).stream()
        .map(claim -> claim.evidence().quote())
        .map(span -> String.join("\n", "In short", text).substring(span.start(), span.end()))
        .toList();
  }
}
