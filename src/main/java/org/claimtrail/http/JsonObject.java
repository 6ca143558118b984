package org.claimtrail.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A body that says something by keys.
///
/// @param node an object
record JsonObject(JsonNode node) {

  /// Longest body, in bytes.
  private static final int LONGEST = 64_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// One that says nothing.
  static JsonObject none() {
    return new JsonObject(JSON.createObjectNode());
  }

  /// @throws Problem where the body is none, or too long
  static JsonObject read(byte[] body) {
    if (body.length > LONGEST) {
      throw new Problem(
          413, "not answered", "the body is longer than " + LONGEST / 1000 + " kB", null);
    }
    return new JsonObject(
        parsed(body)
            .orElseThrow(
                () ->
                    new Problem(
                        400,
                        "a request is not understood",
                        "the body is no JSON object whose keys differ",
                        null)));
  }

  /// The texts of an object by their keys; numbers and truths as they are written, null as empty.
  /// Empty where it holds something else.
  static Optional<SequencedMap<String, String>> words(String object) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : JSON.readTree(object).properties()) {
      JsonNode value = one.getValue();
      if (value.isContainer()) {
        return Optional.empty();
      }
      words.put(one.getKey(), value.isNull() ? "" : value.asString());
    }
    return Optional.of(words);
  }

  /// @param where in words, for the message: " with the action undo"
  /// @throws Problem where there is another key
  void allow(List<String> keys, String where) {
    for (String name : node.propertyNames()) {
      if (!keys.contains(name)) {
        throw Problem.parameter(
            name, "no key '" + name + "'" + where + "; there are: " + String.join(", ", keys));
      }
    }
  }

  /// What usually holds where the key is missing, null or blank.
  ///
  /// @throws Problem where its value is none for this key
  <T> @Nullable T maybe(Parameter<T> parameter) {
    JsonNode value = node.path(parameter.name());
    boolean nothing =
        value.isMissingNode() || value.isNull() || (value.isString() && value.asString().isBlank());
    return nothing ? parameter.usual() : parameter.read(value);
  }

  private static Optional<JsonNode> parsed(byte[] body) {
    try {
      return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
