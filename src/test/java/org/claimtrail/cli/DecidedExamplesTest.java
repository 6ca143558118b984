package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DecidedExamplesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String URL = "https://wire.example/🚀";

  @TempDir private Path folder;
  private JsonNode found = JSON.createArrayNode();

  @BeforeEach
  void write() {
    add("first", article().claim(DEEPSEEK_V4).comparison(Relation.AHEAD, GPT));
  }

  @Test
  void whatIsConfirmedOrCorrectedIsWantedAndWhatIsRejectedIsNot() {
    decide("confirm", "type:comparison");
    run("correct", id("type:score"), "--set", "value=81.6", "--reason", "misread");
    decide("reject", "type:release");

    JsonNode gold = evaluated("3 examples of 1 article").path("gold");

    assertThat(gold.path("url").asString()).isEqualTo(URL);
    assertThat(gold.path("partial").asBoolean()).isTrue();
    assertThat(gold.path("claims").findValuesAsString("type"))
        .containsExactlyInAnyOrder("comparison", "score", "release");
    for (JsonNode claim : gold.path("claims")) {
      assertThat(claim.path("rejected").asBoolean())
          .isEqualTo(claim.path("type").asString().equals("release"));
    }
    assertThat(gold.path("claims").findValuesAsString("value")).containsExactly("81.6");
    assertThat(gold.path("entities").findValuesAsString("name"))
        .contains("DeepSeek V4", "GPT-5.4", "SWE-bench Verified");
  }

  @Test
  void theProgramIsScoredByThem() {
    decide("confirm", "type:comparison");
    run("correct", id("type:score"), "--set", "value=81.6", "--reason", "misread");
    decide("reject", "type:release");

    JsonNode figures = evaluated("3 examples of 1 article").path("figures");

    assertThat(figures.at("/detect/given").asInt()).isEqualTo(3);
    assertThat(figures.at("/detect/gold").asInt()).isEqualTo(2);
    assertThat(figures.at("/core/right").asInt()).isEqualTo(1);
    assertThat(figures.at("/entity/gold").asInt()).isZero();
  }

  @Test
  void aDecisionOnAClaimThatIsNoLongerFoundStaysAnExample() {
    decide("confirm", "type:comparison");
    decide("reject", "type:release");
    evaluated("2 examples of 1 article");
    add("second", article());

    JsonNode result =
        evaluated("1 example of 1 article", "1 decision on claims that are no longer");

    assertThat(result.at("/gold/claims").findValuesAsString("type"))
        .containsExactlyInAnyOrder("release", "comparison");
    assertThat(result.at("/figures/by_type/comparison/detect/gold").asInt()).isEqualTo(1);
    assertThat(result.at("/figures/by_type/comparison/detect/right").asInt()).isZero();
  }

  @Test
  void whatIsUndoneIsNoExample() {
    decide("confirm", "type:comparison");
    decide("confirm", "type:release");
    evaluated("2 examples of 1 article");
    run("undo", "1");

    assertThat(evaluated("1 example of 1 article").at("/gold/claims").findValuesAsString("type"))
        .containsExactly("release");

    run("undo", "2");

    assertThat(run("evaluate", decided().toString(), "--from-corrections").errorOutput())
        .isEqualTo(
            "claimtrail: no claim is confirmed, corrected or rejected; 'claimtrail confirm ID' does"
                + " it\n");
    assertThat(decided()).isEmptyDirectory();
  }

  @Test
  void wordsThatStandInTheTextBeforeAreNoExample() {
    try (var writer = new ClaimIndex(folder.resolve("index")).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/twice")
              .line("It is out.")
              .line("It is out.")
              .claim(DEEPSEEK)
              .release()
              .extraction());
      writer.commit();
    }
    decide("confirm", "type:release NOT about:\"DeepSeek V4\"");

    assertThat(run("evaluate", decided().toString(), "--from-corrections").errorOutput())
        .contains("0 examples of 0 articles", "1 claim left out: the same words stand");
  }

  @Test
  void aDecisionThatSomebodyElseSendsNamesNoPath() throws IOException {
    decide("confirm", "type:release");
    Path journal = folder.resolve("index/corrections.jsonl");
    String article = article().article().id();
    Files.writeString(journal, Files.readString(journal).replace(article, "../../" + article));
    run("undo", "1");

    assertThat(run("evaluate", decided().toString(), "--from-corrections").errorOutput())
        .isEqualTo(
            "claimtrail: a decision on '../../%s', which is no article's id\n".formatted(article));
  }

  private static Written article() {
    return Written.article(URL)
        .title("🚀")
        .published("2026-04-24")
        .line("🚀 DeepSeek V4 beats GPT-5.4 by a mile.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(GPT, "GPT-5.4")
        .line("It has 80.6 percent on SWE-bench Verified.")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .claim(DEEPSEEK_V4)
        .score(SWE_BENCH, 80.6, "percent")
        .line("It was not out.")
        .claim(DEEPSEEK_V4)
        .release();
  }

  private void add(String extractor, Written article) {
    try (var writer = new ClaimIndex(folder.resolve("index")).write(CATALOGUE, "test", extractor)) {
      writer.add(article.extraction());
      writer.commit();
    }
    found = rows("");
  }

  private void decide(String verb, String query) {
    assertThat(run(verb, id(query), "--reason", "I read it").exitCode()).isZero();
  }

  private String id(String query) {
    return rows(query).path(0).path("id").asString();
  }

  private JsonNode rows(String query) {
    return JSON.readTree(run("claims", query, "--format", "json").output());
  }

  /// Makes examples, and scores by them what was found when the article was last added.
  ///
  /// @param said what the command has to say
  /// @return the example in `gold`, the figures in `figures`
  private JsonNode evaluated(String... said) {
    ObjectNode line = JSON.createObjectNode().put("url", URL);
    line.putArray("entities");
    line.set("claims", found);
    try {
      Path predictions = Files.writeString(folder.resolve("found.jsonl"), line.toString());
      CommandLineRun run =
          run(
              "evaluate",
              decided().toString(),
              "--from-corrections",
              "--format=json",
              "--predictions=" + predictions);
      assertThat(run.errorOutput()).contains(said);
      ObjectNode result = JSON.createObjectNode();
      result.set("figures", JSON.readTree(run.output()));
      try (Stream<Path> files = Files.list(decided())) {
        Path json = files.filter(one -> one.toString().endsWith(".json")).findFirst().orElseThrow();
        result.set("gold", JSON.readTree(Files.readString(json)));
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLineRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--index=" + folder.resolve("index");
    return CommandLineRun.of(all);
  }

  private Path decided() {
    return folder.resolve("decided");
  }
}
