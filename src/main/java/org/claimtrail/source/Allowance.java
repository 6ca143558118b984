package org.claimtrail.source;

/// How much may still be unpacked of one file, with all archives in it.
final class Allowance {

  /// In bytes: more than a year of a large newspaper.
  private static final long WHOLE = 20_000_000_000L;

  private long left = WHOLE;

  void take(long bytes) throws Overflow {
    left -= bytes;
    if (left < 0) {
      throw new Overflow("unpacks to more than " + WHOLE / 1_000_000_000 + " GB");
    }
  }
}
