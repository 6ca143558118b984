package org.claimtrail.exchange;

import java.util.List;
import java.util.function.IntUnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the offsets of what was found in a text into the unit of everything published, Unicode
/// code points, and back into UTF-16 indices.
final class Offsets {

  private static final List<String> LISTS = List.of("mentions", "claims");
  private static final List<String> KEYS =
      List.of("start", "end", "sentence_start", "sentence_end");

  private Offsets() {}

  static void toCodePoints(ObjectNode found, String text) {
    if (isOfPairs(text)) {
      int[] counts = new int[text.length() + 1];
      for (int at = 0; at < text.length(); at++) {
        counts[at + 1] = counts[at] + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
      }
      turn(found, at -> counts[at]);
    }
  }

  /// @throws IllegalArgumentException where one lies beyond the text
  static void toIndices(ObjectNode found, String text) {
    if (isOfPairs(text)) {
      int[] indices = new int[text.codePointCount(0, text.length()) + 1];
      for (int at = 0; at < indices.length - 1; at++) {
        indices[at + 1] = text.offsetByCodePoints(indices[at], 1);
      }
      turn(found, at -> index(indices, at));
    }
  }

  private static int index(int[] indices, int codePoint) {
    if (codePoint < 0 || codePoint >= indices.length) {
      throw new IllegalArgumentException("a mention or claim lies beyond its text");
    }
    return indices[codePoint];
  }

  /// Whether some of its characters take two places in UTF-16; else both units are the same.
  private static boolean isOfPairs(String text) {
    return text.codePointCount(0, text.length()) < text.length();
  }

  private static void turn(ObjectNode found, IntUnaryOperator offset) {
    for (String list : LISTS) {
      for (JsonNode one : found.path(list)) {
        for (String key : KEYS) {
          if (one instanceof ObjectNode object && object.path(key).isInt()) {
            object.put(key, offset.applyAsInt(object.path(key).intValue()));
          }
        }
      }
    }
  }
}
