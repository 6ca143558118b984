package org.claimtrail.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.claimtrail.entity.EntityType;
import org.claimtrail.review.Correction.Amend;
import org.claimtrail.review.Correction.Confirm;
import org.claimtrail.review.Correction.Made;
import org.claimtrail.review.Correction.Merge;
import org.claimtrail.review.Correction.Reject;
import org.claimtrail.review.Correction.Split;
import org.claimtrail.review.Correction.Target;
import org.claimtrail.review.Correction.Undo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A decision as a line of JSON, and back.
public final class CorrectionJson {

  private static final JsonMapper JSON = new JsonMapper();

  private CorrectionJson() {}

  public static String write(Correction correction) {
    ObjectNode line = JSON.createObjectNode();
    line.put("number", correction.made().number());
    line.put("action", correction.action());
    line.put("at", correction.made().at().toString());
    Target target = correction.claim();
    if (target != null) {
      line.put("claim", target.id());
      line.put("article", target.article());
      line.put("url", target.url());
      line.put("quote", target.quote());
    }
    switch (correction) {
      case Amend(var _, var _, Slots slots) -> {
        ObjectNode values = line.putObject("slots");
        slots.values().forEach(values::put);
      }
      case Merge(var _, String name, String into) -> line.put("name", name).put("into", into);
      case Split(var _, String surface, String from, String into, EntityType type) ->
          line.put("surface", surface)
              .put("from", from)
              .put("into", into)
              .put("type", type.label());
      case Undo(var _, int number) -> line.put("undoes", number);
      case Reject _, Confirm _ -> {}
    }
    line.put("reason", correction.made().reason());
    line.put("by", correction.made().by());
    return line.toString();
  }

  /// @throws IllegalArgumentException where the line is none
  public static Correction read(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    Made made =
        new Made(number(json, "number"), moment(json), text(json, "reason"), optional(json, "by"));
    return switch (text(json, "action")) {
      case "reject" -> new Reject(made, target(json));
      case "confirm" -> new Confirm(made, target(json));
      case "correct" -> new Amend(made, target(json), slots(json));
      case "merge" -> new Merge(made, text(json, "name"), text(json, "into"));
      case "split" ->
          new Split(
              made,
              text(json, "surface"),
              text(json, "from"),
              text(json, "into"),
              EntityType.labelled(text(json, "type"))
                  .orElseThrow(() -> new IllegalArgumentException("no type of entity")));
      case "undo" -> new Undo(made, number(json, "undoes"));
      case String other -> throw new IllegalArgumentException("no action '" + other + "'");
    };
  }

  private static Target target(JsonNode json) {
    return new Target(
        text(json, "claim"), text(json, "article"), optional(json, "url"), text(json, "quote"));
  }

  private static Slots slots(JsonNode json) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    json.path("slots").forEachEntry((slot, value) -> values.put(slot, value.asString("")));
    return new Slots(values);
  }

  private static Instant moment(JsonNode json) {
    try {
      return Instant.parse(text(json, "at"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'at' is no moment such as 2026-11-26T08:00:00Z", e);
    }
  }

  private static int number(JsonNode json, String key) {
    if (!json.path(key).isInt()) {
      throw new IllegalArgumentException("'" + key + "' is no number");
    }
    return json.path(key).asInt();
  }

  private static String text(JsonNode json, String key) {
    String text = optional(json, key);
    if (text == null) {
      throw new IllegalArgumentException("'" + key + "' is missing");
    }
    return text;
  }

  private static @Nullable String optional(JsonNode json, String key) {
    return json.path(key).isString() ? json.path(key).asString() : null;
  }
}
