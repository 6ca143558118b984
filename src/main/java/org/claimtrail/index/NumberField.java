package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// A finite number; none or one a document.
public record NumberField(String name) implements Sortable, Ranged<Double> {

  void add(Document document, double value) {
    document.add(new DoubleField(name, value, Store.YES));
  }

  @Nullable Double read(Document document) {
    var field = document.getField(name);
    return field == null ? null : field.numericValue().doubleValue();
  }

  /// As numbers that [#number] reads.
  public SortedNumericDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, name);
  }

  public double number(long value) {
    return NumericUtils.sortableLongToDouble(value);
  }

  @Override
  public Query from(Double least) {
    return DoubleField.newRangeQuery(name, least, Double.POSITIVE_INFINITY);
  }

  @Override
  public Query upTo(Double most) {
    return DoubleField.newRangeQuery(name, Double.NEGATIVE_INFINITY, most);
  }

  @Override
  public Query between(Double least, Double most) {
    return DoubleField.newRangeQuery(name, least, most);
  }

  @Override
  public SortField sort(Direction direction) {
    boolean down = direction == Direction.DOWN;
    double last = down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    return DoubleField.newSortField(name, down, SortedNumericSelector.Type.MIN, last);
  }
}
