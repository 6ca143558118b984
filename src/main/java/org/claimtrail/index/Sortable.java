package org.claimtrail.index;

import org.apache.lucene.search.SortField;

/// A field by which documents can be put in order. Those without a value come last either way.
public interface Sortable {

  SortField sort(Direction direction);

  /// Which value comes first.
  enum Direction {
    /// The smallest.
    UP,
    /// The largest.
    DOWN
  }
}
