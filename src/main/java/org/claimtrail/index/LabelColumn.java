package org.claimtrail.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The labels of a [LabelField] in one segment, document by document.
///
/// @param <E> the words
public final class LabelColumn<E extends Enum<E>> {

  private final WordColumn words;
  private final LabelField<E> field;
  private final Map<String, E> labels = new HashMap<>();

  LabelColumn(WordColumn words, LabelField<E> field) {
    this.words = words;
    this.field = field;
  }

  /// Null where there is none.
  ///
  /// @param document its number in the segment, not below one that was asked for before
  public @Nullable E at(int document) throws IOException {
    String word = words.at(document);
    return word == null ? null : labels.computeIfAbsent(word, field::label);
  }
}
