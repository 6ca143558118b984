package org.claimtrail.alert;

import static java.util.stream.Collectors.toSet;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was told as a line of JSON, and back.
public final class ToldJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ToldJson() {}

  public static String write(Told told) {
    ObjectNode line = JSON.createObjectNode();
    line.put("search", told.search());
    line.put("at", told.at().toString());
    ArrayNode claims = line.putArray("claims");
    told.claims().stream().sorted().forEach(claims::add);
    return line.toString();
  }

  /// @throws IllegalArgumentException where the line is none
  public static Told read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new Told(
          node.required("search").asString(),
          Instant.parse(node.required("at").asString()),
          node.required("claims").valueStream().map(JsonNode::asString).collect(toSet()));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("no alert that was told", e);
    }
  }
}
