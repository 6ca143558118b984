package org.claimtrail.index;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// A moment, kept in milliseconds since 1970-01-01T00:00Z; one a document.
public record InstantField(String name) implements Ranged<Instant> {

  void add(Document document, Instant moment) {
    document.add(new LongField(name, moment.toEpochMilli(), Store.YES));
  }

  @Nullable Instant readIfPresent(Document document) {
    var field = document.getField(name);
    return field == null ? null : Instant.ofEpochMilli(field.numericValue().longValue());
  }

  SortedNumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, name);
  }

  @Override
  public Query from(Instant least) {
    return LongField.newRangeQuery(name, least.toEpochMilli(), Long.MAX_VALUE);
  }

  @Override
  public Query upTo(Instant most) {
    return LongField.newRangeQuery(name, Long.MIN_VALUE, most.toEpochMilli());
  }

  @Override
  public Query between(Instant least, Instant most) {
    return LongField.newRangeQuery(name, least.toEpochMilli(), most.toEpochMilli());
  }
}
