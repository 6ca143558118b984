package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cues, as the files of rules have them, in words: "the verb beat, edge out/past/ahead; the words
/// on par with".
final class CueWords {

  /// Tags by how they begin, the longer first.
  private static final Map<String, String> TAGS = new LinkedHashMap<>();

  static {
    TAGS.put("VBN", "participle");
    TAGS.put("VBG", "-ing form");
    TAGS.put("VB", "verb");
    TAGS.put("NNS", "plural");
    TAGS.put("NN", "noun");
    TAGS.put("JJR", "comparative");
    TAGS.put("JJ", "adjective");
    TAGS.put("IN", "preposition");
    TAGS.put("", "words");
  }

  private CueWords() {}

  static String of(List<String> cues) {
    Map<String, List<String>> byTag = new LinkedHashMap<>();
    for (String cue : cues) {
      byTag.computeIfAbsent(tag(first(cue)), _ -> new ArrayList<>()).add(phrase(cue));
    }
    return byTag.entrySet().stream()
        .map(tag -> "the " + tag.getKey() + " " + String.join(", ", tag.getValue()))
        .collect(Collectors.joining("; "));
  }

  /// The tag of the first word says which group a cue is in.
  private static String phrase(String cue) {
    String[] words = cue.split(" ", -1);
    return Stream.of(words)
        .map(word -> words[0].equals(word) ? bare(word) : word(word))
        .collect(Collectors.joining(" "));
  }

  private static String first(String cue) {
    return cue.split(" ", -1)[0];
  }

  private static String word(String word) {
    String tag = tag(word);
    return tag.equals("words") ? bare(word) : bare(word) + " (" + tag + ")";
  }

  private static String bare(String word) {
    if (word.equals("*")) {
      return "…";
    }
    if (word.equals("#")) {
      return "(a number)";
    }
    if (word.startsWith("<") && word.endsWith(">")) {
      return "(a " + word.substring(1, word.length() - 1) + ")";
    }
    return word.split("/", -1)[0].replace('|', '/');
  }

  private static String tag(String word) {
    int slash = word.indexOf('/');
    String tag = slash < 0 ? "" : word.substring(slash + 1);
    return TAGS.entrySet().stream()
        .filter(known -> tag.startsWith(known.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
