package org.claimtrail.extract;

/// A base noun phrase: "the far bigger Qwen3-235B", "OpenAI's o3", "it".
///
/// @param from index of its first word in the sentence
/// @param to index after its last word
/// @param head index of the noun, name or pronoun that it is about, its last
record Phrase(int from, int to, int head) {

  boolean contains(int word) {
    return from <= word && word < to;
  }
}
