package org.claimtrail.index;

import org.jspecify.annotations.Nullable;

/// An index that cannot be read or written. The message is one line that says what to do.
public class IndexUnavailable extends RuntimeException {

  IndexUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
