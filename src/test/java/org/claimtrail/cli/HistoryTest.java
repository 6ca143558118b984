package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A silent edit, as it comes to light.
class HistoryTest {

  private static final String URL = "https://wire.example/v4";
  private static final String OTHER = "https://wire.example/other";

  private static final String KEPT = "Anthropic released Claude Opus 4.7 on Tuesday.";

  private static final String FIRST =
      line(
          "V4 arrives",
          "DeepSeek said that DeepSeek V4 scored 80.1% on SWE-bench Verified. " + KEPT,
          "OpenAI accused DeepSeek of distilling its models.",
          "DeepSeek V4 beats GPT-5.4 on GPQA Diamond.");

  private static final String SECOND =
      line(
          "V4 arrives, corrected",
          "DeepSeek said that DeepSeek V4 scored 78.1% on SWE-bench Verified. " + KEPT,
          "DeepSeek V4 reportedly beats GPT-5.4 on GPQA Diamond.");

  @TempDir private static Path folder;

  @BeforeAll
  static void add() {
    assertThat(add(FIRST)).contains("added");
    assertThat(add(SECOND)).contains("replaced");
    assertThat(add("{\"url\":\"" + OTHER + "\",\"text\":\"" + KEPT + "\"}")).contains("added");
  }

  @Test
  void tellsWhatWasChangedWithoutAWord() {
    CommandLineRun run = run("article", URL, "--history");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines().map(String::strip).toList())
        .contains(
            "V4 arrives, corrected",
            "title      V4 arrives → V4 arrives, corrected",
            "- DeepSeek said that DeepSeek V4 scored 80.1% on SWE-bench Verified.",
            "+ DeepSeek said that DeepSeek V4 scored 78.1% on SWE-bench Verified.",
            "- OpenAI accused DeepSeek of distilling its models.",
            "value 80.1% → 78.1%",
            "certainty stated → hedged")
        .noneMatch(line -> line.contains("Claude Opus"));
  }

  @Test
  void hasARowForEachChange() {
    List<JsonNode> rows = rows();

    assertThat(rows).allSatisfy(row -> assertThat(row.path("version").asInt()).isEqualTo(2));
    assertThat(rows.stream().map(row -> row.path("change").asString()))
        .containsOnlyOnce("title", "went")
        .containsExactlyInAnyOrder(
            "title", "removed", "added", "removed", "removed", "added", "changed", "changed",
            "went");
    JsonNode score = claim(rows, "score");
    assertThat(score.path("change").asString()).isEqualTo("changed");
    assertThat(score.path("value").asDouble()).isEqualTo(78.1);
    assertThat(score.path("former_value").asDouble()).isEqualTo(80.1);
    assertThat(score.path("before").asString()).contains("80.1%");
    assertThat(claim(rows, "comparison").path("former_certainty").asString()).isEqualTo("stated");
    assertThat(claim(rows, "comparison").path("certainty").asString()).isEqualTo("hedged");
    assertThat(claim(rows, "accusation").path("change").asString()).isEqualTo("went");
  }

  @Test
  void anArticleThatNeverChangedSaysSo() {
    CommandLineRun run = run("article", OTHER, "--history");

    assertThat(run.output()).contains("version 1").doesNotContain("version 2");
    assertThat(run.errorOutput())
        .isEqualTo("claimtrail: one version; nothing has changed since it was added\n");
    assertThat(run("article", OTHER, "--history", "--format", "json").output().strip())
        .isEqualTo("[]");
  }

  @Test
  void beforeItWasAddedThereIsNoHistory() {
    assertThat(run("article", URL, "--history", "--known-as-of", "2020").exitCode()).isEqualTo(2);
  }

  @Test
  void whatIsReadAgainLeavesTheHistoryAsItIs() {
    String before = run("article", URL, "--history").output();

    assertThat(add(FIRST)).contains("unchanged");
    assertThat(add(SECOND)).contains("unchanged");
    assertThat(run("article", URL, "--history").output()).isEqualTo(before);
  }

  private static List<JsonNode> rows() {
    return run("article", URL, "--history", "--format", "jsonl")
        .output()
        .lines()
        .map(new JsonMapper()::readTree)
        .toList();
  }

  private static JsonNode claim(List<JsonNode> rows, String type) {
    return rows.stream()
        .filter(row -> row.path("type").asString("").equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String line(String title, String... paragraphs) {
    return "{\"url\":\"%s\",\"title\":\"%s\",\"outlet\":\"Wire\",\"published\":\"2026-04-24\",\"text\":\"%s\"}"
        .formatted(URL, title, String.join("\\n", paragraphs));
  }

  private static String add(String line) {
    return CommandLineRun.withInput(line, "add", "-", "--index", folder.toString()).output();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(arguments), Stream.of("--index", folder.toString()))
            .toArray(String[]::new));
  }
}
