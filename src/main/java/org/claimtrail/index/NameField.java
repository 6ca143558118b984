package org.claimtrail.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.claimtrail.entity.NameKey;
import org.jspecify.annotations.Nullable;

/// Names that are found in whatever capitals, hyphens and blanks they are written; none, one or
/// several a document, kept as they are and in their order.
public record NameField(String name) {

  /// What a name beyond this says no longer counts, in characters.
  private static final int LONGEST = 1_000;

  void add(Document document, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(name, key(value), Store.NO));
      document.add(new StoredField(name, value));
    }
  }

  @Nullable String read(Document document) {
    return document.get(name);
  }

  public Query is(String value) {
    return new TermQuery(new Term(name, key(value)));
  }

  /// The [NameKey]s of all names that there are.
  public Set<String> keys(IndexReader reader) throws IOException {
    Set<String> keys = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, name);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        keys.add(term.utf8ToString());
      }
    }
    return keys;
  }

  private static String key(String value) {
    return NameKey.of(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
  }
}
