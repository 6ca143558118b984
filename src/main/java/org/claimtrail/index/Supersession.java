package org.claimtrail.index;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Since when a document has been replaced by that of a later version of its article. Lucene counts
/// those that have it as deleted, but keeps them: its soft deletes.
final class Supersession {

  static final String NAME = "superseded";

  private Supersession() {}

  static NumericDocValuesField at(Instant moment) {
    return new NumericDocValuesField(NAME, moment.toEpochMilli());
  }

  /// When a document was replaced; null where it is of a latest version.
  ///
  /// @param document its number in `reader`
  static @Nullable Instant of(IndexReader reader, int document) throws IOException {
    LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues moments = DocValues.getNumeric(segment.reader(), NAME);
    return moments.advanceExact(document - segment.docBase)
        ? Instant.ofEpochMilli(moments.longValue())
        : null;
  }

  /// Documents that had been replaced by that moment.
  static Query by(Instant moment) {
    return NumericDocValuesField.newSlowRangeQuery(NAME, Long.MIN_VALUE, moment.toEpochMilli());
  }
}
