package org.claimtrail.index;

import org.apache.lucene.search.Query;

/// A field of which a range can be asked for.
///
/// @param <T> what it holds
public interface Ranged<T> {

  Query from(T least);

  Query upTo(T most);

  /// @param least inclusive
  /// @param most inclusive
  Query between(T least, T most);
}
