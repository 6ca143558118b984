package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// What an assistant that asks amiss is told by `mcp`.
class McpFaultsTest {

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Assistant assistant;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    assistant = Assistant.of(folder);
  }

  @AfterAll
  static void stop() {
    assistant.close();
  }

  @ParameterizedTest
  @FieldSource("FAULTS")
  void whatGoesWrongIsToldInALine(String tool, Map<String, Object> arguments, String message) {
    CallToolResult result = assistant.call(tool, arguments);

    assertThat(result.isError()).isTrue();
    assertThat(result.structuredContent()).isNull();
    assertThat(Assistant.text(result)).startsWith(message).hasLineCount(1).hasSizeLessThan(300);
    assertThat(assistant.errorOutput()).isEmpty();
  }

  static final List<Arguments> FAULTS =
      List.of(
          arguments(
              "search_claims",
              Map.of("query", "about:deepsek"),
              "column 7: no entity 'deepsek'; did you mean DeepSeek"),
          arguments("search_claims", Map.of("query", "type:scor"), "column 6: no type 'scor'"),
          arguments("search_claims", Map.of("query", "(".repeat(1000)), "column "),
          arguments("search_claims", Map.of("query", "x".repeat(1001)), "argument query is 'xxx"),
          arguments(
              "search_claims",
              Map.of("limit", 51),
              "argument limit is '51', not a whole number from 1 to 50"),
          arguments("search_claims", Map.of("limit", 1.5), "argument limit is '1.5', not"),
          arguments(
              "search_claims",
              Map.of("grouped", "yes"),
              "argument grouped is 'yes', not true or false"),
          arguments("search_claims", Map.of("after", "nowhere"), "no page begins after 'nowhere'"),
          arguments(
              "search_claims", Map.of("after", "x", "grouped", true), "grouped goes without after"),
          arguments(
              "search_claims", Map.of("sort", "sources"), "sort 'sources' goes only with grouped"),
          arguments("search_claims", Map.of("q", "x"), "no argument 'q'; there are query, limit"),
          arguments("entity_profile", Map.of(), "argument name is missing: words of 1 to 200"),
          arguments("entity_profile", Map.of("name", "Zqxwv"), "no entity 'Zqxwv'"),
          arguments("leaderboard", Map.of("benchmark", "DeepSeek"), "DeepSeek is "),
          arguments(
              "leaderboard",
              Map.of("benchmark", "SWE-bench Verified", "as_of", "May"),
              "argument as_of is 'May', not a day, month or year"),
          arguments("compare", Map.of("one", "DeepSeek"), "argument other is missing"),
          arguments("disputes", Map.of("query", "value:"), "column "),
          arguments("evidence", Map.of("id", "ffffffff"), "no claim 'ffffffff'"),
          arguments("evidence", Map.of("id", "\u202Eabc\u001B"), "no claim 'abc'"));
}
