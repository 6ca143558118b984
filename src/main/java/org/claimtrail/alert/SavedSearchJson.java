package org.claimtrail.alert;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A saved search as a line of JSON, and back.
public final class SavedSearchJson {

  private static final JsonMapper JSON = new JsonMapper();

  private SavedSearchJson() {}

  public static String write(SavedSearch search) {
    ObjectNode line = JSON.createObjectNode();
    line.put("name", search.name());
    line.put("query", search.query());
    line.put("min_sources", search.sources());
    line.put("since", search.since().toString());
    return line.toString();
  }

  /// @throws IllegalArgumentException where the line is none
  public static SavedSearch read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new SavedSearch(
          node.required("name").asString(),
          node.required("query").asString(),
          node.required("min_sources").asInt(),
          Instant.parse(node.required("since").asString()));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("no saved search", e);
    }
  }
}
