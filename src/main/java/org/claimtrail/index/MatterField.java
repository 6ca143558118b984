package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;

/// Numbers that stand for what claims are about, by which those of one matter are found; none, one
/// or several a document.
public record MatterField(String name) {

  void add(Document document, long matter) {
    document.add(new LongField(name, matter, Store.NO));
  }

  public SortedNumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, name);
  }

  public Query is(long matter) {
    return LongField.newExactQuery(name, matter);
  }

  public Query isAny(long... matters) {
    return LongField.newSetQuery(name, matters);
  }
}
