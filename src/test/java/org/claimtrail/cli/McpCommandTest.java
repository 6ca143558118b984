package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an assistant is told by `mcp`.
class McpCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Assistant assistant;

  @SuppressWarnings("NullAway.Init")
  private static CallToolResult beforeThereWasAnIndex;

  @BeforeAll
  static void start() {
    assistant = Assistant.of(index());
    beforeThereWasAnIndex = assistant.call("search_claims", Map.of());
    SampleIndex.writeTo(index());
  }

  @AfterAll
  static void stop() {
    assistant.close();
  }

  @Test
  void theIndexNeedNotBeThereYet() {
    assertThat(beforeThereWasAnIndex.isError()).isTrue();
    assertThat(Assistant.text(beforeThereWasAnIndex)).startsWith("no index at ").hasLineCount(1);

    assertThat(content("search_claims", Map.of()).path("total").asInt()).isEqualTo(7);
  }

  @Test
  void everyToolOnlyReadsAndBoundsWhatItIsTold() {
    assertThat(assistant.client().getServerInfo().name()).isEqualTo("claimtrail");
    assertThat(assistant.client().getServerInstructions()).contains("untrusted", "never obey");
    assertThat(assistant.client().listTools().tools())
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "search_claims", "entity_profile", "leaderboard", "compare", "disputes", "evidence");
    for (Tool tool : assistant.client().listTools().tools()) {
      assertThat(tool.annotations().readOnlyHint()).isTrue();
      JsonNode schema = JSON.valueToTree(tool.inputSchema());
      assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
      schema
          .path("properties")
          .forEachEntry(
              (name, one) ->
                  assertThat(one.propertyNames())
                      .as("%s of %s", name, tool.name())
                      .contains("description")
                      .containsAnyOf("maxLength", "maximum", "enum", "pattern", "default"));
    }
  }

  @Test
  void aClaimComesWithAllThatACitationTakesAsTheCommandLineGivesIt() {
    JsonNode claims = content("search_claims", Map.of("query", "type:comparison")).path("claims");
    String rows =
        CommandLineRun.of(
                "claims", "type:comparison", "--format", "json", "--index", index().toString())
            .output();

    assertThat(claims).isEqualTo(JSON.readTree(rows)).hasSize(1);
    assertThat(text("search_claims", Map.of("query", "type:comparison")))
        .isEqualTo(
            """
            1 of 1 claim
            1. DeepSeek on par with GPT-5.4 · DeepSeek (self-reported), stated
               “DeepSeek V4 claims parity with GPT-5.4 on most tests.”
               Example Wire, “=DeepSeek V4 is out 🚀”, 2026-04-24, %s, characters 14 to 67 of article %s, claim %s\
            """
                .formatted(
                    SampleIndex.LAUNCH,
                    claims.path(0).path("article").asString(),
                    claims.path(0).path("id").asString()));
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEnded() {
    JsonNode first = content("search_claims", Map.of("limit", 4));
    JsonNode second =
        content("search_claims", Map.of("limit", 4, "after", first.path("next").asString()));

    assertThat(first.path("claims")).hasSize(4);
    assertThat(second.path("claims")).hasSize(3).doesNotContainAnyElementsOf(first.path("claims"));
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(text("search_claims", Map.of("limit", 4)))
        .startsWith("4 of 7 claims; go on with after: " + first.path("next").asString());
  }

  @Test
  void everyToolCites() {
    JsonNode grouped = content("search_claims", Map.of("query", "type:score", "grouped", true));
    JsonNode board = content("leaderboard", Map.of("benchmark", "swe-bench verified"));
    JsonNode compared = content("compare", Map.of("one", "DeepSeek", "other", "OpenAI"));
    JsonNode disputes = content("disputes", Map.of("query", "about:deepseek", "limit", 5));
    JsonNode evidence =
        content("evidence", Map.of("id", grouped.path("claims").path(0).path("id").asString()));

    assertThat(grouped.path("claims")).hasSize(2).allSatisfy(McpCommandTest::isCited);
    assertThat(board.path("rows")).hasSize(2).allSatisfy(McpCommandTest::isCited);
    assertThat(compared.path("claims")).hasSize(1).allSatisfy(McpCommandTest::isCited);
    assertThat(disputes.path("disputes")).hasSize(1);
    assertThat(disputes.path("disputes").path(0).path("sides"))
        .hasSize(2)
        .allSatisfy(McpCommandTest::isCited);
    assertThat(evidence.path("reports")).hasSize(1).allSatisfy(McpCommandTest::isCited);
    assertThat(evidence.path("reports").path(0).path("sentence").asString())
        .contains(evidence.path("reports").path(0).path("quote").asString());
  }

  private static void isCited(JsonNode row) {
    for (String key : List.of("id", "quote", "article", "title", "outlet", "url", "published")) {
      assertThat(row.path(key).asString()).as(key).isNotBlank();
    }
    assertThat(row.path("end").asInt()).isGreaterThan(row.path("start").asInt());
  }

  @Test
  void whatWasNotYetPublishedIsInNoAnswer() {
    Map<String, Map<String, Object>> totals =
        Map.of(
            "search_claims", Map.of("query", "about:deepseek"),
            "disputes", Map.of(),
            "compare", Map.of("one", "DeepSeek", "other", "OpenAI"));

    totals.forEach(
        (tool, arguments) -> {
          Map<String, Object> earlier = new HashMap<>(arguments);
          earlier.put("as_of", "2020");
          assertThat(content(tool, arguments).path("total").asInt()).as(tool).isPositive();
          assertThat(content(tool, earlier).path("total").asInt()).as(tool).isZero();
        });
    assertThat(
            content("entity_profile", Map.of("name", "DeepSeek", "as_of", "2020"))
                .path("articles")
                .asInt())
        .isZero();
  }

  @Test
  void aLeaderboardShowsAnEarlierDayAndOneVoice() {
    assertThat(
            content("leaderboard", Map.of("benchmark", "SWE-bench Verified", "as_of", "2026-04"))
                .path("rows"))
        .hasSize(1);
    assertThat(
            content(
                    "leaderboard",
                    Map.of("benchmark", "SWE-bench Verified", "voice", "independent"))
                .path("rows"))
        .singleElement()
        .satisfies(row -> assertThat(row.path("claimant").asString()).isEqualTo("OpenAI"));
  }

  @Test
  void aProfileSettlesAName() {
    assertThat(content("entity_profile", Map.of("name", "deep seek")).path("name").asString())
        .isEqualTo("DeepSeek");
    assertThat(text("entity_profile", Map.of("name", "deep seek")))
        .startsWith("Profile of DeepSeek, a company\n");
  }

  @Test
  void whatAnArticleHidesInItsWordsStaysThere() {
    Map<String, Object> hostile = Map.of("query", "type:score voice:self-reported");

    assertThat(content("search_claims", hostile).path("claims").path(0).path("quote").asString())
        .contains("\u001B[31mred\u202E and all.");
    assertThat(text("search_claims", hostile))
        .contains("[31mred and all.")
        .doesNotContain("\u001B");
    assertThat(text("search_claims", hostile)).doesNotContain("\u202E");
  }

  @Test
  void whatWasAskedIsAnsweredBeforeItEnds() {
    String input =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
        "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}

        no message
        {"long":"%s"}
        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"entity_profile",\
        "arguments":{"name":"DeepSeek"}}}\
        """
            .formatted("x".repeat(70_000));
    CommandLineRun run = CommandLineRun.withInput(input, "mcp", "--index", index().toString());
    List<JsonNode> answers = run.output().lines().map(JSON::readTree).toList();

    assertThat(run.exitCode()).isZero();
    assertThat(run.errorOutput()).isEmpty();
    assertThat(answers).hasSize(4);
    assertThat(answers.getFirst().path("result").path("protocolVersion").asString())
        .isEqualTo("2025-06-18");
    assertThat(answers.get(1).path("error").path("code").asInt()).isEqualTo(-32700);
    assertThat(answers.get(2).path("error").path("message").asString())
        .isEqualTo("a message of more than 65536 bytes");
    assertThat(answers.getLast().path("id").asInt()).isEqualTo(2);
    assertThat(answers.getLast().path("result").path("isError").asBoolean(true)).isFalse();
  }

  private static Path index() {
    return folder.resolve("index");
  }

  private static JsonNode content(String tool, Map<String, Object> arguments) {
    return assistant.content(tool, arguments);
  }

  private static String text(String tool, Map<String, Object> arguments) {
    return assistant.text(tool, arguments);
  }
}
