package org.claimtrail.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.claim.ClaimType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Explains the rules by which claims are found: those with a pattern from their type's file, the
/// others from `explanations.yaml`. Files are read when they are needed, once, whoever asks;
/// CoreNLP is not touched.
public final class Explanations {

  private static final String FILE = "explanations.yaml";

  private final Map<ClaimType, Map<String, Explanation>> ofType = new EnumMap<>(ClaimType.class);
  private @Nullable JsonNode written;

  /// @param rule as [Evidence] names it
  /// @return empty for a rule that there is not, such as one that a former version had
  public synchronized Optional<Explanation> of(ClaimType type, String rule) {
    return Optional.ofNullable(ofType.computeIfAbsent(type, this::read).get(rule));
  }

  private Map<String, Explanation> read(ClaimType type) {
    Map<String, Explanation> explanations = new HashMap<>();
    for (JsonNode entry : written().path("rules")) {
      for (String rule : RuleFile.texts(entry.path("names"))) {
        explanations.put(
            rule,
            new Explanation(
                rule,
                null,
                List.of(),
                null,
                entry.path("words").asString(),
                entry.path("example").asString()));
      }
    }
    for (JsonNode rule : RuleFile.of(type)) {
      Explanation explanation = explanation(type, rule);
      explanations.put(explanation.rule(), explanation);
    }
    return explanations;
  }

  private Explanation explanation(ClaimType type, JsonNode rule) {
    List<String> cues = RuleFile.texts(rule.path("cues"));
    String pattern = rule.path("pattern").asString(null);
    String words = pattern == null ? CueWords.of(cues) : rule.path("reads").asString("");
    String says = rule.path("says").asString(null);
    if (says != null) {
      words += "; " + written().path("says").path(type.label()).path(says).asString("");
    }
    return new Explanation(
        type.label() + "." + rule.path("name").asString(),
        RuleFile.name(type),
        cues,
        pattern == null ? null : pattern.strip(),
        words,
        example(rule.path("examples")));
  }

  /// The first that yields a claim.
  private static String example(JsonNode examples) {
    return examples.propertyNames().stream()
        .filter(text -> !examples.path(text).isEmpty())
        .findFirst()
        .orElse("");
  }

  private JsonNode written() {
    JsonNode read = written == null ? RuleFile.read(FILE) : written;
    written = read;
    return read;
  }
}
