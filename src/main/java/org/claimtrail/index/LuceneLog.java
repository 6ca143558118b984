package org.claimtrail.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene's own log lines, such as advice on JVM options, are not for those who ask for claims.
final class LuceneLog {

  /// Held here, for the platform forgets the level of a logger that nobody holds.
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  static void quiet() {
    LOGGER.setLevel(Level.SEVERE);
  }
}
