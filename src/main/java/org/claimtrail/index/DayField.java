package org.claimtrail.index;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.jspecify.annotations.Nullable;

/// A day, kept as the days since 1970-01-01; none or one a document.
public record DayField(String name) implements Sortable, Ranged<LocalDate> {

  void add(Document document, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongField(name, day.toEpochDay(), Store.YES));
    }
  }

  @Nullable LocalDate read(Document document) {
    var field = document.getField(name);
    return field == null ? null : LocalDate.ofEpochDay(field.numericValue().longValue());
  }

  @Override
  public Query from(LocalDate least) {
    return LongField.newRangeQuery(name, least.toEpochDay(), Long.MAX_VALUE);
  }

  @Override
  public Query upTo(LocalDate most) {
    return LongField.newRangeQuery(name, Long.MIN_VALUE, most.toEpochDay());
  }

  @Override
  public Query between(LocalDate least, LocalDate most) {
    return LongField.newRangeQuery(name, least.toEpochDay(), most.toEpochDay());
  }

  /// Days since 1970-01-01.
  public SortedNumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, name);
  }

  @Override
  public SortField sort(Direction direction) {
    boolean down = direction == Direction.DOWN;
    long last = down ? Long.MIN_VALUE : Long.MAX_VALUE;
    return LongField.newSortField(name, down, SortedNumericSelector.Type.MIN, last);
  }
}
