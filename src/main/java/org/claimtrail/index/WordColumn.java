package org.claimtrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// The words of a [KeywordField] in one segment, document by document; each word is unpacked once.
public final class WordColumn {

  private final SortedSetDocValues values;
  private final Map<Long, String> unpacked = new HashMap<>();

  WordColumn(SortedSetDocValues values) {
    this.values = values;
  }

  /// The only one, or the first in order; null where there is none.
  ///
  /// @param document its number in the segment, not below one that was asked for before
  public @Nullable String at(int document) throws IOException {
    return values.advanceExact(document) ? word(values.nextOrd()) : null;
  }

  /// All, in order.
  ///
  /// @param document as above
  public List<String> allAt(int document) throws IOException {
    if (!values.advanceExact(document)) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (int left = values.docValueCount(); left > 0; left--) {
      words.add(word(values.nextOrd()));
    }
    return words;
  }

  private String word(long ordinal) throws IOException {
    String word = unpacked.get(ordinal);
    if (word == null) {
      word = values.lookupOrd(ordinal).utf8ToString();
      unpacked.put(ordinal, word);
    }
    return word;
  }
}
