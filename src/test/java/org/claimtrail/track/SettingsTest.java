package org.claimtrail.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a result was reached, by the words around it.
class SettingsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          44.9 | tools:with
          22.3 | tools:without
          """)
  void ofTwoResultsEachHasTheWordsNextToIt(double value, String setting) {
    assertThat(
            settings(
                "It got 44.9 with tools vs 22.3 without.",
                "It got 44.9 with tools vs 22.3 without",
                value))
        .containsExactly(setting);
  }

  @Test
  void withoutAnythingElseIsNotWithoutTools() {
    assertThat(settings("It got 22.3 without effort.", "It got 22.3 without effort", 22.3))
        .isEmpty();
  }

  @Test
  void noToolsAllowedIsNotToolsAllowed() {
    assertThat(settings("No tools allowed, it got 22.3.", "it got 22.3", 22.3))
        .containsExactly("tools:without");
  }

  @Test
  void whatPointsBackHasTheSettingsOfTheSentenceBefore() {
    String before = "Heavy mode takes eight runs in parallel and picks one. ";

    assertThat(settings(before + "With it, the model got 51.0.", "the model got 51.0", 51))
        .containsExactly("compute:parallel");
    assertThat(settings(before + "The model got 44.9.", "The model got 44.9", 44.9)).isEmpty();
  }

  private static List<String> settings(String text, String quote, double value) {
    ObjectNode claim = JSON.createObjectNode();
    claim.put("quote", quote).put("type", "score").put("subject", "Kimi K2 Thinking");
    claim.putNull("relation").put("benchmark", "Humanity's Last Exam").put("value", value);
    claim.put("unit", "percent").putNull("claimant").put("certainty", "stated");
    claim.put("negated", false).putNull("date").putArray("objects");
    ObjectNode side = JSON.createObjectNode().put("outlet", "Wire").put("published", "2025-11-12");
    side.put("text", text).set("claim", claim);
    ObjectNode pair = JSON.createObjectNode().put("id", "x").put("expected", true).put("why", "");
    pair.set("first", side);
    pair.set("second", side);
    return Pair.of(pair).first().said().settings();
  }
}
