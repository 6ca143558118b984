package org.claimtrail.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Lists of words that are read from a file, where people can see and extend them.
final class Lexicon {

  private final String file;
  private final JsonNode lists;

  private Lexicon(String file, JsonNode lists) {
    this.file = file;
    this.lists = lists;
  }

  /// @param name of the file, without ".yaml"
  static Lexicon of(String name) {
    String file = name + ".yaml";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      return new Lexicon(file, new YAMLMapper().readTree(Objects.requireNonNull(in, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of one of the file's lists.
  Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (JsonNode word : Objects.requireNonNull(lists.get(list), file + " has no list " + list)) {
      words.add(word.asString());
    }
    return Set.copyOf(words);
  }

  /// What the file says of each of a list's words, in its order.
  Map<String, String> meanings(String list) {
    Map<String, String> meanings = new LinkedHashMap<>();
    Objects.requireNonNull(lists.get(list), file + " has no list " + list)
        .forEachEntry((word, meaning) -> meanings.put(word, meaning.asString()));
    return Collections.unmodifiableMap(meanings);
  }
}
