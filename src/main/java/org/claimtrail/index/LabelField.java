package org.claimtrail.index;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// One of a few words; none or one a document.
///
/// @param <E> the words
public final class LabelField<E extends Enum<E>> {

  private final KeywordField keyword;
  private final Class<E> labels;

  LabelField(String name, Class<E> labels) {
    this.keyword = new KeywordField(name);
    this.labels = labels;
  }

  void add(Document document, @Nullable E label) {
    keyword.add(document, label == null ? null : word(label));
  }

  E read(Document document) {
    return Stored.present(readIfPresent(document), keyword.name());
  }

  @Nullable E readIfPresent(Document document) {
    String word = keyword.read(document);
    return word == null ? null : label(word);
  }

  public LabelColumn<E> column(LeafReader leaf) throws IOException {
    return new LabelColumn<>(keyword.column(leaf), this);
  }

  E label(String word) {
    return Enum.valueOf(labels, word.toUpperCase(Locale.ROOT));
  }

  public Query is(E label) {
    return keyword.is(word(label));
  }

  private static String word(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }
}
