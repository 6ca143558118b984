package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimtrail.cli.SampleIndex;
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
  void whatIsDescribedRunsAndTakesTheParametersThatItSays() {
    description()
        .getPaths()
        .forEach(
            (path, item) -> {
              String asked = asked(path) + NEEDED.getOrDefault(path, "");
              assertThat(server.get(asked).statusCode()).as(asked).isEqualTo(200);
              for (Parameter parameter : item.getGet().getParameters()) {
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
  void rowsHaveTheKeysThatItSays() {
    for (Map.Entry<String, JsonNode> path :
        server.json("api/v1/openapi.json").path("paths").properties()) {
      server
          .json(asked(path.getKey()) + NEEDED.getOrDefault(path.getKey(), ""))
          .forEach(
              row ->
                  assertThat(Set.copyOf(row.propertyNames()))
                      .as(path.getKey())
                      .isEqualTo(keys(path.getValue())));
    }
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
