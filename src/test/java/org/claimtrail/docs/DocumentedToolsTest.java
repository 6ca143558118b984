package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page about assistants against what `mcp` says of its tools.
class DocumentedToolsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, JsonNode> TOOLS = new HashMap<>();

  @BeforeAll
  static void listTheTools() {
    String answers =
        Program.withInput(
                """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":\
                "2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/list"}
                """,
                "mcp")
            .output();
    JSON.readTree(answers.lines().toList().getLast())
        .path("result")
        .path("tools")
        .forEach(tool -> TOOLS.put(tool.path("name").asString(), tool));
  }

  @Test
  void everyToolHasASectionAndNothingElse() {
    assertThat(TOOLS).isNotEmpty();
    assertThat(Document.ASSISTANTS.section("The tools").anchors())
        .containsExactlyInAnyOrderElementsOf(TOOLS.keySet());
  }

  @Test
  void aSectionHasEveryArgumentAndEveryKeyOfItsTool() {
    TOOLS.forEach(
        (name, tool) -> {
          Set<String> keys = new TreeSet<>(arguments(tool).propertyNames());
          keys.addAll(tool.path("outputSchema").path("properties").propertyNames());
          keys.addAll(required(tool, "shared"));

          assertThat(section(name).keys()).as(name).containsExactlyInAnyOrderElementsOf(keys);
        });
  }

  @Test
  void anArgumentIsDocumentedWithItsBounds() {
    TOOLS.forEach(
        (name, tool) ->
            arguments(tool)
                .forEachEntry(
                    (argument, schema) -> {
                      String row = section(name).row(argument);
                      for (String bound : new String[] {"maxLength", "maximum", "default"}) {
                        assertThat(row).contains(schema.path(bound).asString(""));
                      }
                      schema
                          .path("enum")
                          .forEach(word -> assertThat(row).contains(word.asString()));
                    }));
  }

  @Test
  void rowsHaveTheKeysOfTheCommandLineAndThoseOfACitation() {
    Set<String> claim = readme("A claim of `extract`");
    claim.addAll(readme("Rows of `claims`, `claim`, `timeline` and `article`"));
    Set<String> reports = new TreeSet<>(claim);
    reports.add("sentence");

    assertThat(required("evidence", "reports")).isEqualTo(reports);
    assertThat(required("compare", "claims"))
        .isEqualTo(cited("Rows of `claims --grouped` and `compare`"));
    assertThat(required("leaderboard", "rows")).isEqualTo(cited("Rows of `leaderboard`"));
    assertThat(required("disputes", "disputes"))
        .isEqualTo(new TreeSet<>(Document.QUERIES.section("Rows of `disputes`").keys()));
    assertThat(claim).containsAll(required("search_claims", "claims"));
  }

  private static Set<String> cited(String heading) {
    Set<String> keys = new TreeSet<>(Document.QUERIES.section(heading).keys());
    keys.addAll(Document.ASSISTANTS.section("What a citation takes").keys());
    return keys;
  }

  private static Set<String> readme(String heading) {
    return new TreeSet<>(Document.README.section(heading).keys());
  }

  private static Document section(String tool) {
    return Document.ASSISTANTS.section(tool);
  }

  private static JsonNode arguments(JsonNode tool) {
    return tool.path("inputSchema").path("properties");
  }

  private static Set<String> required(String tool, String rows) {
    return required(TOOLS.getOrDefault(tool, JSON.createObjectNode()), rows);
  }

  /// The keys that all rows of a list have.
  private static Set<String> required(JsonNode tool, String rows) {
    Set<String> keys = new TreeSet<>();
    tool.path("outputSchema")
        .path("properties")
        .path(rows)
        .path("items")
        .path("required")
        .forEach(key -> keys.add(key.asString()));
    return keys;
  }
}
