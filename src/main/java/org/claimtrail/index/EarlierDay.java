package org.claimtrail.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/// The earlier of two days of a document; where it has but one of them, that one.
public record EarlierDay(DayField one, DayField other) implements Sortable {

  @Override
  public SortField sort(Direction direction) {
    boolean down = direction == Direction.DOWN;
    return new Source(this).getSortField(down, down ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static final class Source extends LongValuesSource {

    private final EarlierDay day;

    Source(EarlierDay day) {
      this.day = day;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
        throws IOException {
      return new Values(day.one.values(leaf.reader()), day.other.values(leaf.reader()));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Source source && source.day.equals(day);
    }

    @Override
    public int hashCode() {
      return Objects.hash(Source.class, day);
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  private static final class Values extends LongValues {

    private final SortedNumericDocValues one;
    private final SortedNumericDocValues other;
    private long earlier;

    Values(SortedNumericDocValues one, SortedNumericDocValues other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public boolean advanceExact(int document) throws IOException {
      earlier = Long.MAX_VALUE;
      boolean any = false;
      for (SortedNumericDocValues days : new SortedNumericDocValues[] {one, other}) {
        if (days.advanceExact(document)) {
          earlier = Math.min(earlier, days.nextValue());
          any = true;
        }
      }
      return any;
    }

    @Override
    public long longValue() {
      return earlier;
    }
  }
}
