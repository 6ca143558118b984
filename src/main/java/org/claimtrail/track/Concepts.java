package org.claimtrail.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Words of one sense, by `concepts.yaml`.
final class Concepts {

  private final Map<String, String> byStem = new HashMap<>();

  /// @param stem what most forms of a word share
  Concepts(UnaryOperator<String> stem) {
    String file = "concepts.yaml";
    try (InputStream in = Concepts.class.getResourceAsStream(file)) {
      for (JsonNode line : new YAMLMapper().readTree(Objects.requireNonNull(in, file))) {
        String concept = stem.apply(line.required(0).asString());
        line.forEach(word -> byStem.put(stem.apply(word.asString()), concept));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One stem for all words of a sense.
  String of(String stem) {
    return byStem.getOrDefault(stem, stem);
  }
}
