package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.site.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What `docs/api.md` says of questions and deeds, against what a server says of itself.
class DocumentedApiTest {

  private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
  private static final Set<String> OF_ALL = Set.of("as_of", "known_as_of", "format");

  @Test
  void everyQuestionAndDeedStandsThereWithItsParameters(@TempDir Path folder) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/api.md")).stream()
            .filter(line -> line.matches("\\| `([A-Z]+ )?/.*"))
            .toList();

    try (Running server = Running.on(folder)) {
      assertThat(rows.stream().map(DocumentedApiTest::documented))
          .containsExactlyInAnyOrderElementsOf(
              described(server.json("api/v1/openapi.json").path("paths")));
    }
  }

  private static String documented(String row) {
    String[] cells = row.split("\\|", -1);
    String route = cells[1].strip().replace("`", "");
    Set<String> parameters =
        NAME.matcher(cells[3].replaceAll("\\([^)]*\\)", ""))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return (route.startsWith("/") ? "GET " + route : route) + " " + parameters;
  }

  private static List<String> described(JsonNode paths) {
    List<String> described = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        described.add(
            operation.getKey().toUpperCase(Locale.ROOT)
                + " "
                + path.getKey().substring(Addresses.API.length())
                + " "
                + parameters(operation.getValue()));
      }
    }
    return described;
  }

  private static Set<String> parameters(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asString("").equals("query")) {
        names.add(parameter.path("name").asString(""));
      }
    }
    names.removeAll(OF_ALL);
    names.addAll(
        operation.at("/requestBody/content/application~1json/schema/properties").propertyNames());
    return names;
  }
}
