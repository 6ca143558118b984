package org.claimtrail.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The files of rules, as they are written. Reading them does not touch CoreNLP.
final class RuleFile {

  private RuleFile() {}

  static String name(ClaimType type) {
    return type.label() + ".yaml";
  }

  /// The rules of a type; none where it has no file.
  static List<JsonNode> of(ClaimType type) {
    List<JsonNode> rules = new ArrayList<>();
    read(name(type)).forEach(rules::add);
    return rules;
  }

  /// What a file holds; empty where there is none.
  static JsonNode read(String file) {
    YAMLMapper mapper = new YAMLMapper();
    try (InputStream in = RuleFile.class.getResourceAsStream(file)) {
      return in == null ? mapper.createArrayNode() : mapper.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> texts(@Nullable JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    if (nodes != null) {
      nodes.forEach(node -> texts.add(node.asString()));
    }
    return texts;
  }
}
