package org.claimtrail.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What outlets put around and into a text that they take over: `retelling.yaml`.
record Phrasebook(
    List<String> headlines,
    List<String> bylines,
    List<String> footers,
    List<String> about,
    List<String> newsletterHeader,
    List<String> newsletterFooter,
    List<String> sentences,
    Map<String, String> words) {

  static Phrasebook read() {
    YAMLMapper yaml =
        YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    try (InputStream in = Phrasebook.class.getResourceAsStream("retelling.yaml")) {
      return yaml.readValue(in, Phrasebook.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every second one, so that those of one half of the articles are not those of the other.
  static String pick(List<String> phrases, int number) {
    int half = phrases.size() / 2;
    return phrases.get(number % 2 + 2 * (number / 2 % half));
  }
}
