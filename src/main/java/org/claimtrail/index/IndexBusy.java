package org.claimtrail.index;

/// Another program is writing to the index.
public final class IndexBusy extends IndexUnavailable {

  IndexBusy(String message, Throwable cause) {
    super(message, cause);
  }
}
