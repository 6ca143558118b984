package org.claimtrail.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.claimtrail.claim.StatedDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something that a request may say.
///
/// @param <T> what it is read as
/// @param place where it stands
/// @param schema its values, as JSON Schema
/// @param words what it does, for people
/// @param reading empty where a value is none
/// @param expected what to tell about a value that is none: "a whole number from 1 to 1000"
/// @param usual what holds without it; null for nothing
/// @param needed whether a body's object must have it
record Parameter<T>(
    String name,
    Place place,
    Map<String, @Nullable Object> schema,
    String words,
    Function<String, Optional<T>> reading,
    String expected,
    @Nullable T usual,
    boolean needed) {

  /// Longest value, in characters.
  static final int LONGEST = 2000;

  enum Place {
    QUERY,
    PATH,
    /// Of the object that is the body.
    KEY,
    /// The body as it is.
    BODY
  }

  private Parameter(
      String name,
      Place place,
      Map<String, @Nullable Object> schema,
      String words,
      Function<String, Optional<T>> reading,
      String expected,
      @Nullable T usual) {
    this(name, place, schema, words, reading, expected, usual, false);
  }

  /// The same, as a key of the body's object.
  Parameter<T> key() {
    return new Parameter<>(name, Place.KEY, schema, words, reading, expected, usual, false);
  }

  /// The same, without which there is no answer.
  Parameter<T> neededKey() {
    return new Parameter<>(name, Place.KEY, schema, words, reading, expected, usual, true);
  }

  /// A body that is no object of keys.
  static Parameter<String> body(String words) {
    return new Parameter<>("body", Place.BODY, Map.of(), words, Optional::of, "a body", null);
  }

  /// An object of words, as key of a body's object.
  ///
  /// @param keys that it may have
  static Parameter<SequencedMap<String, String>> wordsByKey(
      String name, Collection<String> keys, String words) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key, Map.of("type", "string")));
    return new Parameter<>(
        name,
        Place.KEY,
        Map.of("type", "object", "properties", properties, "additionalProperties", false),
        words,
        JsonObject::words,
        "an object of texts",
        null);
  }

  static Parameter<String> text(String name, String words) {
    return new Parameter<>(
        name,
        Place.QUERY,
        Map.of("type", "string", "maxLength", LONGEST),
        words,
        Optional::of,
        "text",
        null);
  }

  /// A part of the path.
  static Parameter<String> part(String name, String words) {
    return new Parameter<>(
        name, Place.PATH, Map.of("type", "string"), words, Optional::of, "text", null);
  }

  /// @param usual null for nothing
  static Parameter<Integer> number(
      String name, int least, int most, @Nullable Integer usual, String words) {
    Map<String, @Nullable Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", least);
    schema.put("maximum", most);
    if (usual != null) {
      schema.put("default", usual);
    }
    return new Parameter<>(
        name,
        Place.QUERY,
        schema,
        words,
        value -> whole(value).filter(number -> number >= least && number <= most),
        "a whole number from " + least + " to " + most,
        usual);
  }

  static Parameter<Boolean> flag(String name, String words) {
    return new Parameter<>(
        name,
        Place.QUERY,
        Map.of("type", "boolean", "default", false),
        words,
        value ->
            switch (value) {
              case "true", "" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            },
        "true or false",
        false);
  }

  static Parameter<StatedDate> date(String name, String words) {
    return new Parameter<>(
        name,
        Place.QUERY,
        Map.of("type", "string", "examples", List.of("2026-04-24", "2026-04", "2026")),
        words,
        StatedDate::parse,
        "a day, month or year such as 2026-04-24, 2026-04 or 2026",
        null);
  }

  /// @param usual one of the labels; null for nothing
  static <T> Parameter<T> choice(
      String name,
      List<String> labels,
      Function<String, Optional<T>> labelled,
      @Nullable String usual,
      String words) {
    Map<String, @Nullable Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("enum", labels);
    if (usual != null) {
      schema.put("default", usual);
    }
    return new Parameter<>(
        name,
        Place.QUERY,
        schema,
        words,
        labelled,
        "one of " + String.join(", ", labels),
        usual == null ? null : labelled.apply(usual).orElseThrow());
  }

  private static Optional<Integer> whole(String value) {
    try {
      return Optional.of(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// @throws Problem where `value` is none
  T read(String value) {
    if (value.length() > LONGEST) {
      throw new Problem(
          place == Place.KEY ? 400 : 414,
          "a parameter is too long",
          name + " has " + value.length() + " characters; at most " + LONGEST + " are read",
          name);
    }
    return reading.apply(value.strip()).orElseThrow(() -> fault(value));
  }

  /// @throws Problem where `value` is none, or of another type
  T read(JsonNode value) {
    boolean fits =
        switch (String.valueOf(schema.get("type"))) {
          case "string" -> value.isString();
          case "integer" -> value.isIntegralNumber();
          case "boolean" -> value.isBoolean();
          default -> value.isObject();
        };
    if (!fits) {
      throw fault(value.toString());
    }
    return read(value.isObject() ? value.toString() : value.asString());
  }

  private Problem fault(String value) {
    return Problem.parameter(name, name + " is not " + expected + ": '" + shown(value) + "'");
  }

  private static String shown(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }
}
