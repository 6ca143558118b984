package org.claimtrail.index;

import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;

/// What must stand in a document of this format.
final class Stored {

  private Stored() {}

  static <T> T present(@Nullable T value, String field) {
    if (value == null) {
      throw new UncheckedIOException(new CorruptIndexException("a document lacks it", field));
    }
    return value;
  }
}
