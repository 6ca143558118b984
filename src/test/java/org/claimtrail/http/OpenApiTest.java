package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.site.Addresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The description of the API against the routes that run.
class OpenApiTest {

  /// What a request needs to be answered at all.
  private static final Map<String, String> NEEDED =
      Map.of(
          "/api/v1/timeline", "?name=DeepSeek",
          "/api/v1/leaderboard", "?benchmark=SWE-bench+Verified",
          "/api/v1/compare", "?one=DeepSeek&other=OpenAI",
          "/api/v1/rivals", "?name=DeepSeek");

  /// Without rows, or of something that is not there.
  private static final Set<String> OTHERS =
      Set.of("/api/v1/openapi.json", "/api/v1/ingestion/{id}");

  @TempDir private Path folder;
  private Running server;

  @BeforeEach
  void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theDescriptionIsOpenApi() {
    SwaggerParseResult parsed =
        new OpenAPIV3Parser()
            .readContents(server.get("api/v1/openapi.json").body(), null, new ParseOptions());

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
  }

  @Test
  void everyRouteBelowItIsDescribedAndEveryDescribedOneRuns() {
    List<String> described = new ArrayList<>();
    description()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap().keySet().forEach(of -> described.add(of + " " + path)));

    assertThat(server.routes().stream().filter(route -> route.contains(Addresses.API)))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void aQuestionTakesTheParametersThatItSays() {
    questions()
        .forEach(
            (path, question) -> {
              String asked = asked(path) + NEEDED.getOrDefault(path, "");
              assertThat(server.get(asked).statusCode()).as(asked).isEqualTo(200);
              for (Parameter parameter : question.getParameters()) {
                if (parameter.getIn().equals("query")) {
                  String more = (asked.contains("?") ? "&" : "?") + parameter.getName() + "=";
                  String twice = asked + more + "&" + parameter.getName() + "=";
                  assertThat(server.get(twice).body())
                      .as(twice)
                      .contains(parameter.getName() + " is given ");
                }
              }
            });
  }

  @Test
  void aDeedNeedsTheTokenAndTakesTheKeysThatItSays() {
    description()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          if (method != HttpMethod.GET) {
                            deed(method.name(), asked(path), operation);
                          }
                        }));
  }

  private void deed(String method, String path, Operation deed) {
    assertThat(deed.getSecurity()).hasSize(1);
    assertThat(deed.getResponses()).containsKey("401");
    assertThat(server.write(method, path, "").statusCode()).as(path).isIn(400, 404);
    Schema<?> body =
        deed.getRequestBody() == null
            ? null
            : deed.getRequestBody().getContent().values().iterator().next().getSchema();
    if (body != null && body.getProperties() != null) {
      String keys = String.join(", ", body.getProperties().keySet());
      assertThat(server.write(method, path, "{\"nothing\": 1}").body())
          .contains("no key 'nothing'; there are: " + keys);
      String needed = body.getRequired().getFirst();
      assertThat(server.write(method, path, "{}").body()).contains(needed + " is missing");
    }
  }

  @Test
  void rowsHaveTheKeysThatItSays() {
    for (Map.Entry<String, JsonNode> path :
        server.json("api/v1/openapi.json").path("paths").properties()) {
      if (!questions().containsKey(path.getKey())) {
        continue;
      }
      server
          .json(asked(path.getKey()) + NEEDED.getOrDefault(path.getKey(), ""))
          .forEach(
              row ->
                  assertThat(Set.copyOf(row.propertyNames()))
                      .as(path.getKey())
                      .isEqualTo(keys(path.getValue())));
    }
  }

  /// Those that are answered in rows, and of a delivery only all.
  private Map<String, Operation> questions() {
    Map<String, Operation> questions = new LinkedHashMap<>();
    description()
        .getPaths()
        .forEach(
            (path, item) -> {
              if (item.getGet() != null && !OTHERS.contains(path)) {
                questions.put(path, item.getGet());
              }
            });
    return questions;
  }

  private OpenAPI description() {
    return new OpenAPIV3Parser()
        .readContents(server.get("api/v1/openapi.json").body(), null, new ParseOptions())
        .getOpenAPI();
  }

  private String asked(String path) {
    JsonNode claim = server.json("api/v1/claims").path(0);
    String id = path.contains("articles") ? "article" : "id";
    return path.substring(1)
        .replace("{id}", claim.path(id).stringValue())
        .replace("{name}", "DeepSeek");
  }

  private static Set<String> keys(JsonNode path) {
    Set<String> keys = new HashSet<>();
    path.at("/get/responses/200/content/application~1json/schema/items/required")
        .forEach(key -> keys.add(key.stringValue()));
    return keys;
  }
}
