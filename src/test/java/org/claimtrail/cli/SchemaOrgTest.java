package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.COMMERCE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.LIANG;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.claim.Reference;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tracked claims in the vocabulary of schema.org.
class SchemaOrgTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/out")
              .outlet("Example Wire")
              .title("</script> DeepSeek V4 is out")
              .published("2026-04-24")
              .line("DeepSeek V4 is out, says DeepSeek.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(DEEPSEEK, "DeepSeek")
              .claim(DEEPSEEK_V4)
              .by(DEEPSEEK)
              .release()
              .line("Its price is 2 dollars, people say.")
              .claim(DEEPSEEK_V4)
              .by(new Reference.Described("people"))
              .cost(2, "usd")
              .line("Liang Wenfeng is accused, says the US Commerce Department.")
              .claim(LIANG)
              .by(COMMERCE)
              .accusation()
              .extraction());
      writer.add(
          Written.article("file:///etc/passwd")
              .published("2026-04-26")
              .line("DeepSeek V4 is out, says Liang Wenfeng.")
              .claim(DEEPSEEK_V4)
              .by(LIANG)
              .release()
              .extraction());
      writer.commit();
    }
    decide("confirm", "type:release article:" + article());
    decide("reject", "type:accusation");
    run("correct", id("type:cost"), "--set", "value=3", "--reason", "a typo");
  }

  @Test
  void aClaimHasItsTextAndWhoMakesItAndWhere() {
    JsonNode claim = graph("claim", id("type:release")).path(0);

    assertThat(claim.path("@type").asString()).isEqualTo("Claim");
    assertThat(claim.path("name").asString()).isEqualTo("DeepSeek V4 released");
    assertThat(claim.path("text").asString()).isEqualTo("DeepSeek V4 is out, says DeepSeek.");
    assertThat(claim.path("datePublished").asString()).isEqualTo("2026-04-24");
    assertThat(claim.path("author"))
        .hasToString(
            """
            [{"@type":"Organization","name":"DeepSeek"},{"@type":"Person","name":"Liang Wenfeng"}]\
            """
                .strip());
    assertThat(claim.at("/firstAppearance/url").asString()).isEqualTo("https://wire.example/out");
    JsonNode first = claim.at("/appearance/0");
    assertThat(first.path("headline").asString()).isEqualTo("</script> DeepSeek V4 is out");
    assertThat(first.at("/publisher/name").asString()).isEqualTo("Example Wire");
    assertThat(first.path("datePublished").asString()).isEqualTo("2026-04-24");
    assertThat(first.at("/hasPart/0/text").asString())
        .isEqualTo("DeepSeek V4 is out, says DeepSeek.");
    assertThat(claim.path("appearance")).hasSize(2);
  }

  @Test
  void nothingThatAnArticleSaysEndsAScriptOrLeadsToAFile() {
    String output = run("claims", "--format", "jsonld").output();

    assertThat(output).doesNotContain("</script>").contains("\\u003C/script\\u003E");
    assertThat(output).doesNotContain("file://");
  }

  @Test
  void whatIsConfirmedOrRejectedHasAReviewAndNothingElse() {
    JsonNode graph = graph("claims");

    assertThat(graph.findValuesAsString("@type")).filteredOn("Claim"::equals).hasSize(2);
    JsonNode review = graph("claim", id("type:release")).path(1);
    assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
    assertThat(review.at("/itemReviewed/@id"))
        .isEqualTo(graph("claim", id("type:release")).at("/0/@id"));
    assertThat(review.path("claimReviewed").asString()).isEqualTo("DeepSeek V4 released");
    assertThat(review.path("reviewBody").asString()).isEqualTo("I read it");
    assertThat(review.at("/author/name").asString()).isEqualTo("Ada");
    assertThat(review.path("datePublished").asString()).startsWith("20").endsWith("Z");
    assertThat(review.path("reviewRating"))
        .hasToString(
            "{\"@type\":\"Rating\",\"ratingValue\":5,\"worstRating\":1,\"bestRating\":5,"
                + "\"alternateName\":\"Confirmed: the article says so\"}");
    assertThat(graph("claim", id("type:cost"))).hasSize(1);
  }

  @Test
  void aRejectedClaimIsFoundByItsId() {
    String id = id("review:rejected");

    assertThat(graph("claim", id).at("/1/reviewRating/ratingValue").asInt()).isEqualTo(1);
    assertThat(graph("claims", "review:rejected")).hasSize(2);
    assertThat(run("claim", id).output()).contains("rejected: I read it");
    assertThat(graph("claims").toString()).doesNotContain(id);
  }

  @Test
  void whoIsOnlyDescribedHasNoType() {
    assertThat(graph("claim", id("type:cost")).at("/0/author"))
        .hasToString("[{\"name\":\"people\"}]");
  }

  @Test
  void limitAndOrderAreThoseOfGroupedClaims() {
    CommandLineRun run = run("claims", "--limit", "1", "--sort", "sources", "--format", "jsonld");

    assertThat(run.output()).contains("DeepSeek V4 released").doesNotContain("$3");
    assertThat(run.errorOutput()).contains("1 of 2 tracked claims");
    assertThat(run("claims", "--explain", "--format", "jsonld").errorOutput())
        .isEqualTo("claimtrail: --format jsonld goes with neither --explain nor --after\n");
  }

  private static String article() {
    return Written.article("https://wire.example/out").line("x").article().id();
  }

  private static void decide(String verb, String query) {
    run(verb, id(query), "--reason", "I read it", "--by", "Ada");
  }

  private static String id(String query) {
    String rows = run("claims", query, "--format", "json").output();
    return JSON.readTree(rows).path(0).path("id").asString();
  }

  private static JsonNode graph(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--format", "jsonld"));
    JsonNode document = JSON.readTree(run(arguments.toArray(String[]::new)).output());
    assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
    return document.path("@graph");
  }

  private static CommandLineRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--index=" + folder;
    return CommandLineRun.of(all);
  }
}
