package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/// A look at each document that matches, in the order in which they were written.
public interface Walk {

  /// Begins a segment of the index.
  Step into(LeafReaderContext segment) throws IOException;

  /// What is done at each of its documents.
  interface Step {

    /// @param document its number in the segment
    void at(int document) throws IOException;
  }
}
