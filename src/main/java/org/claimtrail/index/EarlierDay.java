package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/// The earlier of two days of a document; that which it has, where it has one.
public record EarlierDay(DayField one, DayField other) implements Sortable {
