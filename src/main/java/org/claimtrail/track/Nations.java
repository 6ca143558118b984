package org.claimtrail.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Who is meant where a nation's labs or models are compared, by the words of `nations.yaml`.
final class Nations {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]*");

  private static final Map<String, String> NATIONS = new HashMap<>();
  private static final Set<String> ANYONE = new HashSet<>();

  static {
    String file = "nations.yaml";
    try (InputStream in = Nations.class.getResourceAsStream(file)) {
      JsonNode yaml = new YAMLMapper().readTree(Objects.requireNonNull(in, file));
      yaml.required("nations")
          .forEachEntry(
              (nation, words) -> words.forEach(word -> NATIONS.put(word.asString(), nation)));
      yaml.required("anyone").forEach(word -> ANYONE.add(word.asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Nations() {}

  /// The party of a comparison: the nation, or the name or words as they are.
  static String party(Reference reference) {
    return switch (reference) {
      case Reference.Named(var entity) -> entity.name();
      case Reference.Described(String words) -> described(words);
    };
  }

  private static String described(String words) {
    Set<String> nations = new HashSet<>();
    Matcher word = WORD.matcher(words.replace('’', '\'').toLowerCase(Locale.ROOT));
    while (word.find()) {
      String one = word.group().replaceFirst("[.'-]+$", "");
      String nation = NATIONS.get(one);
      if (nation != null) {
        nations.add(nation);
      } else if (!ANYONE.contains(one)) {
        return words;
      }
    }
    return nations.size() == 1 ? nations.iterator().next() : words;
  }
}
