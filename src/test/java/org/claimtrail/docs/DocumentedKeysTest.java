package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.EntityType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The documented keys of what programs read and write, against what the program really does.
class DocumentedKeysTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String ARTICLE =
      """
      {"url": "https://wire.example/1", "text": "DeepSeek said on Friday that DeepSeek V4 scored \
      80.6% on SWE-bench Verified."}
      """;

  /// Says otherwise.
  private static final String OTHER =
      """
      {"url": "https://post.example/2", "text": "OpenAI said on Friday that DeepSeek V4 scored \
      71.2% on SWE-bench Verified."}
      """;

  @TempDir private static Path folder;
  private static String added = "";

  @BeforeAll
  static void add() {
    added = Program.withInput(ARTICLE + OTHER, "add", "-", "--format", "csv", index()).output();
  }

  @Test
  void aLineOfExtractHasTheDocumentedKeys() {
    JsonNode line = JSON.readTree(Program.withInput(ARTICLE, "extract", "-", index()).output());

    assertThat(keys(line)).isEqualTo(documented("A line of `extract`"));
    assertThat(keys(line.path("entities").path(0))).isEqualTo(documented("An entity of `extract`"));
    assertThat(keys(line.path("claims").path(0))).isEqualTo(documented("A claim of `extract`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "timeline DeepSeek", "article https://wire.example/1"})
  void claimsHaveTheKeysOfExtractAndThoseDocumentedBesides(String command) {
    Set<String> keys = documented("A claim of `extract`");
    keys.addAll(documented("Rows of `claims`, `claim`, `timeline` and `article`"));

    assertThat(heading(command)).isEqualTo(keys);
  }

  @Test
  void theReportsOfAClaimHaveTheKeysOfClaims() {
    String id =
        JSON.readTree(Program.run("claims", "--format", "json", index()).output())
            .path(0)
            .path("id")
            .asString();

    assertThat(heading("claim " + id)).isEqualTo(heading("claims"));
  }

  @Test
  void anExplanationHasTheDocumentedKeys() {
    JsonNode rows =
        JSON.readTree(Program.run("claims", "--explain", "--format", "json", index()).output());

    assertThat(rows).isNotEmpty();
    assertThat(keys(rows.path(0).path("explanation"))).isEqualTo(documented("An explanation"));
    assertThat(heading("claims --explain")).contains("explanation");
  }

  @Test
  void anEvaluationHasTheKeysOfItsPage() {
    String run = "src/test/resources/org/claimtrail/evaluation/extracted.jsonl";
    JsonNode evaluation =
        JSON.readTree(
            Program.run(
                    "evaluate",
                    "src/gold",
                    "--predictions=" + run,
                    "--compare=" + run,
                    "--format=json",
                    index())
                .output());

    assertThat(keys(evaluation))
        .isEqualTo(new TreeSet<>(Document.EVALUATION.section("Keys of `evaluate`").keys()));
  }

  @Test
  void articlesHaveTheDocumentedKeys() {
    assertThat(heading("articles")).isEqualTo(documented("Rows of `articles`"));
  }

  @Test
  void changesOfAnArticleHaveTheKeysOfClaimsAndThoseDocumentedBesides() {
    Set<String> keys = documented("Rows of `article --history`");
    keys.addAll(heading("claims"));

    assertThat(heading("article https://wire.example/1 --history")).isEqualTo(keys);
  }

  @Test
  void whatAddPrintsHasTheDocumentedKeys() {
    assertThat(columns(added)).isEqualTo(documented("Rows of `add`"));
  }

  @ParameterizedTest
  @CsvSource({
    "claims --grouped, claims --grouped` and `compare",
    "compare DeepSeek OpenAI, claims --grouped` and `compare",
    "disputes, disputes",
    "leaderboard HLE, leaderboard",
    "rivals, rivals",
    "rivals DeepSeek, rivals NAME",
    "facets, facets",
    "fields, fields",
    "watch-claims, watch-claims",
    "entities, entities",
    "entity DeepSeek, entity",
    "status, status"
  })
  void theOtherRowsHaveTheKeysOfTheQueriesPage(String command, String name) {
    Set<String> keys = new TreeSet<>(Document.QUERIES.section("Rows of `" + name + "`").keys());
    if (name.equals("entity")) {
      keys.addAll(Document.QUERIES.section("Rows of `entities`").keys());
    }

    assertThat(heading(command)).isEqualTo(keys);
  }

  @Test
  void alertsHaveTheKeysOfTrackedClaimsAndThoseDocumentedBesides() {
    assertThat(Program.run("watch-claims", "type:score", "--name", "scores", index()).exitCode())
        .isZero();
    Set<String> keys =
        new TreeSet<>(Document.QUERIES.section("Rows of `claims --grouped` and `compare`").keys());
    keys.addAll(Document.QUERIES.section("Rows of `alerts`").keys());

    assertThat(heading("alerts")).isEqualTo(keys);
  }

  @Test
  void theLinesOfAClaimBaseHaveTheKeysOfTheExportsPage() {
    List<JsonNode> lines =
        Program.run("export", index()).output().lines().map(JSON::readTree).toList();
    JsonNode article =
        lines.stream()
            .filter(line -> line.path("kind").asString().equals("article"))
            .findFirst()
            .orElseThrow();

    assertThat(exports("The lines"))
        .containsAll(lines.stream().map(line -> line.path("kind").asString()).toList());
    assertThat(keys(article)).isEqualTo(exports("A line of an article"));
    assertThat(article.path("mentions"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(exports("A mention of a line")).containsAll(keys(one)));
    assertThat(article.path("claims"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(exports("A claim of a line")).containsAll(keys(one)));
    Document.EXPORTS.section("The lines").rows().stream()
        .filter(row -> row.getFirst().contains("claimtrail"))
        .forEach(
            row ->
                assertThat(Document.codes(row.get(1)))
                    .containsAll(
                        keys(lines.getFirst()).stream().filter(k -> !k.equals("kind")).toList()));
  }

  private static Set<String> exports(String heading) {
    return new TreeSet<>(Document.EXPORTS.section(heading).keys());
  }

  @Test
  void theSidesOfADisputeHaveTheKeysOfTrackedClaims() {
    JsonNode disputes =
        JSON.readTree(Program.run("disputes", "--format", "json", index()).output());

    assertThat(disputes).isNotEmpty();
    assertThat(disputes.path(0).path("sides")).hasSizeGreaterThan(1);
    assertThat(keys(disputes.path(0).path("sides").path(0)))
        .isEqualTo(
            new TreeSet<>(
                Document.QUERIES.section("Rows of `claims --grouped` and `compare`").keys()));
  }

  @Test
  void everyWordOfASlotIsDocumented() {
    Document claim = Document.README.section("A claim of `extract`");
    Document entity = Document.README.section("An entity of `extract`");

    assertThat(Document.codes(claim.row("type")))
        .contains(words(Stream.of(ClaimType.values()).map(ClaimType::label)));
    assertThat(Document.codes(claim.row("relation")))
        .contains(words(Stream.of(Relation.values()).map(Relation::label)));
    assertThat(Document.codes(claim.row("certainty")))
        .contains(words(Stream.of(Certainty.values()).map(Certainty::label)));
    assertThat(Document.codes(entity.row("type")))
        .contains(words(Stream.of(EntityType.values()).map(EntityType::label)));
  }

  @Test
  void everyDocumentedKeyOfAnArticleIsRead() {
    Set<String> keys = Document.README.section("Input").keys();

    assertThat(keys).hasSize(8);
    assertThat(keys)
        .allSatisfy(
            key -> {
              ObjectNode wrong = ((ObjectNode) JSON.readTree(ARTICLE)).put(key, 5);
              assertThat(Program.withInput(wrong + "\n", "extract", "-", index()).errorOutput())
                  .contains(key + " is not a string");
            });
    assertThat(Program.run("help", "add").output()).contains(keys);
  }

  private static Set<String> documented(String heading) {
    return new TreeSet<>(Document.README.section(heading).keys());
  }

  /// The columns of what a command prints as CSV.
  private static Set<String> heading(String command) {
    List<String> arguments =
        Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--format", "csv", index()))
            .toList();
    return columns(Program.run(arguments.toArray(String[]::new)).output());
  }

  private static Set<String> columns(String csv) {
    return new TreeSet<>(List.of(csv.lines().findFirst().orElse("").split(",", -1)));
  }

  private static Set<String> keys(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  private static String[] words(Stream<String> labels) {
    return labels.toArray(String[]::new);
  }

  private static String index() {
    return "--index=" + folder;
  }
}
