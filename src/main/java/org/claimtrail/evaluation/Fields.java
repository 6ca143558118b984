package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The values of a JSON object, each asked for as what it has to be.
record Fields(JsonNode object) {

  private static final JsonMapper MAPPER = new JsonMapper();

  Fields {
    if (!object.isObject()) {
      throw new Fault("not a JSON object");
    }
  }

  static Fields parse(String json) {
    try {
      return new Fields(MAPPER.readTree(json));
    } catch (JacksonException e) {
      String line = json.contains("\n") ? "line " + e.getLocation().getLineNr() + ", " : "";
      throw new Fault("not JSON at " + line + "column " + e.getLocation().getColumnNr());
    }
  }

  /// Null where it is missing, null or blank.
  @Nullable String text(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    String text = string(key, value);
    return text.isBlank() ? null : text;
  }

  String required(String key) {
    String text = text(key);
    if (text == null) {
      throw new Fault("no " + key);
    }
    return text;
  }

  /// @param labelled finds what the word stands for
  <T> T word(String key, String kind, Function<String, Optional<T>> labelled) {
    String word = required(key);
    return labelled.apply(word).orElseThrow(() -> new Fault("unknown " + kind + " '" + word + "'"));
  }

  @Nullable Double number(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw new Fault(key + " is not a number");
    }
    return value.doubleValue();
  }

  int count(String key) {
    JsonNode value = value(key);
    if (value == null || !value.isInt()) {
      throw new Fault(key + " is not a whole number");
    }
    return value.intValue();
  }

  boolean flag(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isBoolean()) {
      throw new Fault(key + " is neither true nor false");
    }
    return value != null && value.booleanValue();
  }

  /// Empty where it is missing or null.
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    list(key).forEach(one -> texts.add(string(key, one)));
    return texts;
  }

  /// Empty where it is missing or null.
  List<Fields> objects(String key) {
    List<Fields> objects = new ArrayList<>();
    list(key).forEach(one -> objects.add(new Fields(one)));
    return objects;
  }

  /// What stands from `start` to `end`.
  Place place() {
    try {
      return new Place(count("start"), count("end"));
    } catch (IllegalArgumentException e) {
      throw new Fault(String.valueOf(e.getMessage()));
    }
  }

  private Iterable<JsonNode> list(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isArray()) {
      throw new Fault(key + " is not a list");
    }
    return value == null ? List.of() : value;
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = object.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static String string(String key, JsonNode value) {
    if (!value.isString()) {
      throw new Fault(key + " is not a string");
    }
    return value.stringValue();
  }
}
