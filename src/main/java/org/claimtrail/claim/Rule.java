package org.claimtrail.claim;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rule of a claim type's file: the words that give a claim away.
///
/// @param name unique within its type
/// @param cues any of which gives the claim away
/// @param relation of comparisons; null in the other types
/// @param says what the type's room needs to know besides, such as the rank or the role; null when
///   nothing
/// @param examples sentences with the claims that they must yield
record Rule(
    ClaimType type,
    String name,
    List<Cue> cues,
    @Nullable Relation relation,
    @Nullable String says,
    List<Example> examples) {

  /// @param words lemmas of which a sentence must have one before the pattern is tried on it
  /// @param pattern the TokensRegex pattern that finds the cue
  record Cue(Set<String> words, TokenSequencePattern pattern) {}

  /// @param text a sentence
  /// @param claims what it must yield of this type, written as the tests of rules write them; empty
  ///   for none
  record Example(String text, List<String> claims) {}

  /// The name under which claims tell by which rule they were found: "comparison.beats".
  String id() {
    return type.label() + "." + name;
  }

  boolean says(String word) {
    return word.equals(says);
  }
}
