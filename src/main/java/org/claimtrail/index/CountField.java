package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;

/// A whole number that documents are sorted by or that is added up, never searched; one a document.
public record CountField(String name) implements Sortable {

  void add(Document document, int value) {
    document.add(new NumericDocValuesField(name, value));
    document.add(new StoredField(name, value));
  }

  int read(Document document) {
    return Stored.present(document.getField(name), name).numericValue().intValue();
  }

  public NumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getNumeric(leaf, name);
  }

  @Override
  public SortField sort(Direction direction) {
    boolean down = direction == Direction.DOWN;
    int last = down ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    return new SortField(name, SortField.Type.INT, down, last);
  }
}
