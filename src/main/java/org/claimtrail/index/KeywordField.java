package org.claimtrail.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Words that are matched as a whole: none, one or several a document, kept in their order.
public record KeywordField(String name) implements Sortable {

  /// Lucene refuses terms of 32,766 bytes; no character takes more than three.
  private static final int LONGEST = 10_000;

  void add(Document document, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(name, term(value), Store.NO));
      document.add(new SortedSetDocValuesField(name, new BytesRef(term(value))));
      document.add(new StoredField(name, value));
    }
  }

  @Nullable String read(Document document) {
    return document.get(name);
  }

  List<String> readAll(Document document) {
    return List.of(document.getValues(name));
  }

  Term identifies(String value) {
    return new Term(name, term(value));
  }

  public Query is(String value) {
    return new TermQuery(identifies(value));
  }

  public Query isAny(Collection<String> values) {
    return new TermInSetQuery(name, values.stream().map(one -> new BytesRef(term(one))).toList());
  }

  public Query startsWith(String value) {
    return new PrefixQuery(identifies(value));
  }

  public WordColumn column(LeafReader leaf) throws IOException {
    return new WordColumn(values(leaf));
  }

  public SortedSetDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedSet(leaf, name);
  }

  @Override
  public SortField sort(Direction direction) {
    return new SortedSetSortField(
        name, direction == Direction.DOWN, SortedSetSelector.Type.MIN, SortField.STRING_LAST);
  }

  /// As much of a value as an index can hold.
  static String term(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
