package org.claimtrail.ingest;

/// The thread that waited for articles was interrupted.
public final class Interrupted extends RuntimeException {

  Interrupted() {
    super("interrupted");
  }
}
