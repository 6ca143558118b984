package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Column;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.index.Entities;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The keys that other programs rely on.
class ContractTest {

  private static final List<String> SLOTS =
      List.of(
          "type",
          "subject",
          "relation",
          "objects",
          "benchmark",
          "value",
          "unit",
          "claimant",
          "certainty",
          "negated",
          "date");

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    SampleIndex.writeTo(folder);
  }

  @Test
  void extractPrintsAnArticleALine() {
    Extraction extraction =
        Written.article("https://wire.example/one")
            .line("🚀 DeepSeek V4 costs $2.")
            .naming(Entities.DEEPSEEK_V4, "DeepSeek V4")
            .claim(Entities.DEEPSEEK_V4)
            .cost(2, "usd")
            .extraction();

    assertThat(new ExtractionLine(extraction).json())
        .isEqualTo(
            """
            {"url":"https://wire.example/one",\
            "entities":[{"start":2,"end":13,"name":"DeepSeek V4","type":"model"}],\
            "claims":[{"start":0,"end":23,"type":"cost","subject":"DeepSeek V4","relation":null,\
            "objects":[],"benchmark":null,"value":2,"unit":"usd","claimant":null,\
            "certainty":"stated","negated":false,"date":null}]}\
            """);
  }

  @Test
  void claimsHoldTheKeysOfExtractAndTheirArticle() {
    JsonNode claim = firstRow("claims", "--type", "comparison");

    assertThat(claim.propertyNames())
        .containsAll(SLOTS)
        .containsExactlyInAnyOrder(
            "id",
            "article",
            "url",
            "outlet",
            "title",
            "published",
            "start",
            "end",
            "type",
            "subject",
            "relation",
            "objects",
            "benchmark",
            "value",
            "unit",
            "claimant",
            "certainty",
            "negated",
            "date",
            "quote",
            "self_reported",
            "review",
            "rule");
    assertThat(claim.get("relation").stringValue()).isEqualTo("parity");
    assertThat(claim.get("objects").isArray()).isTrue();
    assertThat(claim.get("self_reported").booleanValue()).isTrue();
    assertThat(claim.get("published").stringValue()).isEqualTo("2026-04-24");
    assertThat(claim.get("start").intValue()).isEqualTo("🚀 It is here.\n".length() - 1);
  }

  @Test
  void selfReportedIsNullInTheArticlesOwnVoice() {
    assertThat(firstRow("claims", "--type", "cost").get("self_reported").isNull()).isTrue();
  }

  @Test
  void wholeNumbersHaveNoPoint() {
    assertThat(run("claims", "--type", "cost", "--format", "jsonl").output())
        .contains("\"value\":2,");
    assertThat(run("claims", "--type", "score", "--format", "csv").output()).contains(",80.6,");
    assertThat(Amount.plain(1.6e12)).isEqualTo("1600000000000");
  }

  @Test
  void articlesHaveTheirKeys() {
    assertThat(firstRow("articles").propertyNames())
        .containsExactly("id", "url", "outlet", "title", "published", "claims", "copy_of");
  }

  @Test
  void jsonIsOneArray() {
    JsonNode rows = new JsonMapper().readTree(run("articles", "--format", "json").output());

    assertThat(rows.isArray()).isTrue();
    assertThat(rows.size()).isEqualTo(3);
    assertThat(run("claims", "--type", "deal", "--format", "json").output()).isEqualTo("[]\n");
  }

  @Test
  void csvHasAHeadingAndNoFormulas() {
    List<String> lines = run("articles", "--format", "csv").output().lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).isEqualTo("id,url,outlet,title,published,claims,copy_of");
    assertThat(lines.getLast()).contains("'=DeepSeek V4 is out 🚀").endsWith(",2026-04-24,3,");
  }

  @Test
  void everyTypeOfClaimHasAllSlots() {
    assertThat(Claim.class.getPermittedSubclasses()).hasSize(11);
    assertThat(ClaimSlots.COLUMNS).extracting(Column::name).isEqualTo(SLOTS);
  }

  private static JsonNode firstRow(String command, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = command;
    System.arraycopy(options, 0, all, 1, options.length);
    all[options.length + 1] = "--format";
    all[options.length + 2] = "jsonl";
    return new JsonMapper().readTree(run(all).output().lines().findFirst().orElseThrow());
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.withEnvironment(Map.of("CLAIMTRAIL_INDEX", folder.toString()), arguments);
  }
}
