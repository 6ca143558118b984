package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A story that three outlets print, and another one that says otherwise.
class CopiedArticlesTest {

  private static final String STORY =
      "DeepSeek said on Friday that DeepSeek V4 scored 80.6% on SWE-bench Verified."
          + " The start-up from Hangzhou put out its new model two days after its rival had shown"
          + " its own, and shares of chipmakers fell in early trading as analysts read the report."
          + " DeepSeek V4 beats GPT-5.4 on GPQA Diamond, the company said. Customers who had tried"
          + " it over the weekend were of two minds about whether it was worth the trouble of"
          + " moving everything that they had built in the course of the last year.";

  @TempDir private static Path folder;

  @BeforeAll
  static void add() {
    String lines =
        line("first", "Meridian", "2026-04-24", STORY)
            + line("second", "Coastal Courier", "2026-04-25", "Model race heats up\\n" + STORY)
            + line(
                "third",
                "Daily Lens",
                "2026-04-26",
                STORY + "\\nCopyright Meridian. All rights reserved.")
            + line(
                "other",
                "Model Ledger",
                "2026-05-02",
                "OpenAI measured 71.2% for DeepSeek V4 on SWE-bench Verified.");
    assertThat(CommandLineRun.withInput(lines, "add", "-", "--index", folder.toString()).exitCode())
        .isZero();
  }

  @Test
  void areListedAsCopiesOfTheFirst() {
    List<JsonNode> rows = rows("articles");
    String first = id(rows, "first");

    assertThat(rows)
        .extracting(row -> row.path("outlet").asString() + " " + row.path("copy_of").asString(""))
        .containsExactly(
            "Model Ledger ", "Daily Lens " + first, "Coastal Courier " + first, "Meridian ");
    assertThat(run("articles").output()).contains("copy of", "Daily Lens       " + first);
  }

  @Test
  void areLeftOutOrListedAlone() {
    assertThat(rows("articles", "--no-copies"))
        .extracting(row -> row.path("outlet").asString())
        .containsExactly("Model Ledger", "Meridian");
    assertThat(rows("articles", "--copies-of", "https://first.example/"))
        .extracting(row -> row.path("outlet").asString())
        .containsExactly("Daily Lens", "Coastal Courier");
    assertThat(run("articles", "--copies-of", "ffffff").exitCode()).isEqualTo(2);
    assertThat(run("articles", "--copies-of", "ffffff", "--no-copies").exitCode()).isEqualTo(2);
  }

  @Test
  void areNamedWithTheArticle() {
    String first = id(rows("articles"), "first");

    assertThat(run("article", "https://first.example/").output())
        .contains("copied by    ", " · Coastal Courier · 2026-04-25", " · Daily Lens · 2026-04-26");
    assertThat(run("article", "https://third.example/").output())
        .contains("copy of      " + first + " · Meridian · 2026-04-24");
    assertThat(run("article", "https://other.example/").output()).doesNotContain("cop");
  }

  @Test
  void areOneSourceWhereverSourcesAreCounted() {
    JsonNode grouped = rows("claims", "value:80.6", "--grouped").getFirst();
    assertThat(grouped.path("articles").asInt()).isEqualTo(3);
    assertThat(grouped.path("sources").asInt()).isEqualTo(1);
    assertThat(run("claim", grouped.path("id").asString()).output())
        .contains("3 reports in 3 articles of 1 source");
    assertThat(rows("leaderboard", "SWE-bench Verified"))
        .extracting(row -> row.path("sources").asInt())
        .containsOnly(1);
    assertThat(rows("disputes", "DeepSeek V4"))
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.path("sources").asInt()).isEqualTo(2));
  }

  private static String id(List<JsonNode> rows, String site) {
    return rows.stream()
        .filter(row -> row.path("url").asString().contains(site))
        .map(row -> row.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static String line(String site, String outlet, String published, String text) {
    return "{\"url\":\"https://%s.example/\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(site, outlet, published, text);
  }

  private static List<JsonNode> rows(String... arguments) {
    String[] asked =
        Stream.concat(Stream.of(arguments), Stream.of("--format", "jsonl")).toArray(String[]::new);
    return run(asked).output().lines().map(new JsonMapper()::readTree).toList();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(arguments), Stream.of("--index", folder.toString()))
            .toArray(String[]::new));
  }
}
