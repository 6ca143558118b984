package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPQA;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Claimed results as records of Every Eval Ever, by the rules of its schema 0.2.2 and validator.
class EveryEvalEverTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> RELATIONSHIPS =
      Set.of("first_party", "third_party", "collaborative", "other");

  private static final Entity ARENA = CATALOGUE.named("LMArena").orElseThrow();
  private static final Entity UNLISTED =
      new Entity.Benchmark("FieldBench", List.of(), null, null, null, null, null, false, null);

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/launch")
              .outlet("Example Wire")
              .title("It is out")
              .published("2026-04-24")
              .line("DeepSeek V4 reaches 80.6% on SWE-bench Verified with tools, it says.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(SWE_BENCH, "SWE-bench Verified")
              .claim(DEEPSEEK_V4)
              .by(DEEPSEEK_V4)
              .score(SWE_BENCH, 80.6, "percent")
              .line("It will reach 95% on GPQA Diamond, and no 96%; DeepSeek got 90%.")
              .claim(DEEPSEEK_V4)
              .certainty(Certainty.PLANNED)
              .score(GPQA, 95, "percent")
              .claim(DEEPSEEK_V4)
              .negated()
              .score(GPQA, 96, "percent")
              .claim(DEEPSEEK)
              .score(GPQA, 90, "percent")
              .claim(DEEPSEEK_V4)
              .release()
              .extraction());
      writer.add(
          Written.article("javascript:alert(1)")
              .line("OpenAI found 80.6% for DeepSeek V4 on SWE-bench Verified.")
              .claim(DEEPSEEK_V4)
              .by(OPENAI)
              .score(SWE_BENCH, 80.6, "percent")
              .line("GPT-5.4 has 1510 points in the arena, 12 on FieldBench, 180% on GPQA Diamond.")
              .claim(GPT)
              .score(ARENA, 1510, "elo")
              .claim(GPT)
              .score(UNLISTED, 12, "points")
              .claim(GPT)
              .score(GPQA, 180, "percent")
              .extraction());
      writer.add(
          Written.article("https://ledger.example/again")
              .outlet("Ledger")
              .published("2026-05-02")
              .line("DeepSeek V4 claimed 80.6% on SWE-bench Verified.")
              .claim(DEEPSEEK_V4)
              .by(DEEPSEEK_V4)
              .score(SWE_BENCH, 80.6, "percent")
              .extraction());
      writer.commit();
    }
  }

  @Test
  void everyRecordKeepsTheRules() {
    assertThat(records("")).hasSize(4).allSatisfy(EveryEvalEverTest::check);
  }

  @Test
  void aResultIsOneRecordForEachKindOfClaimantHoweverOftenReported() {
    List<JsonNode> records = records("benchmark:=\"SWE-bench Verified\"");

    assertThat(records)
        .extracting(one -> one.at("/source_metadata/evaluator_relationship").asString())
        .containsExactly("first_party", "third_party");
    JsonNode own = records.getFirst();
    assertThat(own.at("/model_info/id").asString()).isEqualTo("deepseek/deepseek-v4");
    assertThat(own.at("/model_info/developer").asString()).isEqualTo("DeepSeek");
    assertThat(own.at("/source_metadata/source_organization_name").asString())
        .isEqualTo("Example Wire");
    JsonNode result = own.at("/evaluation_results/0");
    assertThat(result.path("evaluation_name").asString()).isEqualTo("SWE-bench Verified");
    assertThat(result.at("/source_data/url"))
        .extracting(JsonNode::asString)
        .containsExactly("https://wire.example/launch", "https://ledger.example/again");
    assertThat(result.at("/score_details/score").asDouble()).isEqualTo(80.6);
    assertThat(result.at("/score_details/details/published").asString()).isEqualTo("2026-04-24");
    assertThat(result.at("/score_details/details/quote").asString()).contains("80.6%");
    assertThat(result.at("/generation_config/additional_details/tools").asString())
        .isEqualTo("with");
  }

  @Test
  void whatIsNoWebAddressIsNoSource() {
    assertThat(records("claimant:openai").getFirst().at("/evaluation_results/0/source_data"))
        .hasToString("{\"dataset_name\":\"SWE-bench Verified\",\"source_type\":\"other\"}");
  }

  @Test
  void aScaleWithoutEndsIsLeftOpen() {
    JsonNode elo = records("unit:elo").getFirst().at("/evaluation_results/0/metric_config");
    JsonNode own = records("unit:points").getFirst().at("/evaluation_results/0/metric_config");

    assertThat(elo.has("score_type")).isFalse();
    assertThat(elo.path("metric_unit").asString()).isEqualTo("elo");
    assertThat(elo.has("additional_details")).isFalse();
    assertThat(own.at("/additional_details/lower_is_better").asString()).isEqualTo("unknown");
  }

  @Test
  void whatIsNoResultOfAModelIsLeftOutAndCounted() {
    assertThat(run("").errorOutput())
        .isEqualTo(
            "claimtrail: 2 claims left out: no result of a model, or one that is off the scale\n");
    assertThat(records("type:score (certainty:planned OR negated:true)")).isEmpty();
    assertThat(run("type:release").errorOutput()).contains("no claims");
  }

  @Test
  void oneClaimCanBeARecordToo() {
    String id =
        records("unit:elo")
            .getFirst()
            .at("/evaluation_results/0")
            .path("evaluation_result_id")
            .asString();
    CommandLineRun run =
        CommandLineRun.of("claim", id, "--format", "every-eval-ever", "--index", folder + "");

    assertThat(run.output().lines()).singleElement().asString().contains("\"score\":1510.0");
  }

  private static void check(JsonNode record) {
    assertThat(record.propertyNames())
        .containsExactlyInAnyOrder(
            "schema_version",
            "evaluation_id",
            "retrieved_timestamp",
            "source_metadata",
            "model_info",
            "eval_library",
            "evaluation_results");
    assertThat(record.path("schema_version").asString()).isEqualTo("0.2.2");
    assertThat(record.path("retrieved_timestamp").asString()).matches("\\d+\\.\\d{3}");
    JsonNode source = record.path("source_metadata");
    assertThat(source.path("source_type").asString()).isEqualTo("documentation");
    assertThat(source.path("source_organization_name").asString()).isNotBlank();
    assertThat(source.path("evaluator_relationship").asString()).isIn(RELATIONSHIPS);
    JsonNode model = record.path("model_info");
    assertThat(model.path("name").asString()).isNotBlank();
    assertThat(model.path("id").asString()).matches("([\\w.-]+/)?[\\w.-]+");
    assertThat(record.path("evaluation_id").asString())
        .contains("/" + model.path("id").asString() + "/");
    assertThat(model.at("/additional_details/deployment_type").asString()).isEqualTo("unknown");
    assertThat(model.at("/additional_details/model_availability").asString()).isEqualTo("unknown");
    assertThat(record.at("/eval_library/name").isString()).isTrue();
    assertThat(record.at("/eval_library/version").isString()).isTrue();
    assertThat(record.path("evaluation_results"))
        .hasSize(1)
        .allSatisfy(EveryEvalEverTest::checkResult);
    details(record).forEach(map -> assertThat(map).allMatch(JsonNode::isString));
  }

  private static void checkResult(JsonNode result) {
    assertThat(result.path("evaluation_name").asString()).isNotBlank();
    JsonNode source = result.path("source_data");
    assertThat(source.path("dataset_name").asString()).isNotBlank();
    boolean url = source.path("source_type").asString().equals("url");
    assertThat(source.path("url").size())
        .isEqualTo(url ? Math.max(1, source.path("url").size()) : 0);
    JsonNode metric = result.path("metric_config");
    assertThat(metric.path("lower_is_better").isBoolean()).isTrue();
    double score = result.at("/score_details/score").asDouble();
    if (metric.has("score_type")) {
      assertThat(metric.path("score_type").asString()).isEqualTo("continuous");
      assertThat(score)
          .isBetween(metric.path("min_score").asDouble(), metric.path("max_score").asDouble());
    } else {
      assertThat(metric.has("min_score") || metric.has("max_score")).isFalse();
    }
  }

  /// All maps whose values must be strings.
  private static List<JsonNode> details(JsonNode record) {
    List<JsonNode> maps = new ArrayList<>(record.findValues("additional_details"));
    maps.addAll(record.findValues("details"));
    return maps;
  }

  private static List<JsonNode> records(String query) {
    return run(query).output().lines().map(JSON::readTree).toList();
  }

  private static CommandLineRun run(String query) {
    List<String> arguments = new ArrayList<>(List.of("claims", "--sort", "relevance"));
    if (!query.isEmpty()) {
      arguments.add(query);
    }
    arguments.addAll(List.of("--format", "every-eval-ever", "--index", folder.toString()));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
