package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.claimtrail.track.Contention;

/// On what matters claims may be at odds with others, and how they stand there, as a column of
/// numbers that [Contention#read] takes; none, one or several a document.
public record ContentionField(String name) {

  void add(Document document, Contention contention) {
    document.add(new SortedNumericDocValuesField(name, contention.number()));
  }

  public SortedNumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, name);
  }
}
