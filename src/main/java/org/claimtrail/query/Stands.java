package org.claimtrail.query;

import java.util.Arrays;
import java.util.Map;

/// On which sides of a matter claims stand, and since when. There may be very many: each takes one
/// number.
final class Stands {

  private static final int DOCUMENT_BITS = 31;
  private static final int STANCE_BITS = 16;
  private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;
  private static final long STANCE = (1L << STANCE_BITS) - 1;

  /// Days that the bits that are left can tell; what is earlier or later, before 1790 or after
  /// 2149, counts as the first or last of them.
  private static final long LAST_DAY = (1L << 63 - DOCUMENT_BITS - STANCE_BITS) - 1;

  private long[] all = new long[2];
  private int size;

  /// @param document 0 or more
  /// @param stance see [org.claimtrail.track.Contention#stance]
  /// @param day since 1970-01-01
  void add(int document, int stance, long day) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size] =
        (Math.clamp(day, -LAST_DAY, LAST_DAY) << STANCE_BITS | stance) << DOCUMENT_BITS | document;
    size++;
  }

  int size() {
    return size;
  }

  /// Whether there are two that stand on different sides.
  boolean differ() {
    for (int at = 1; at < size; at++) {
      if (stance(all[at]) != stance(all[0])) {
        return true;
      }
    }
    return false;
  }

  /// The latest day since 1970-01-01; [Long#MIN_VALUE] where there are none.
  long latest() {
    long latest = Long.MIN_VALUE;
    for (int at = 0; at < size; at++) {
      latest = Math.max(latest, day(all[at]));
    }
    return latest;
  }

  /// Puts the documents of the `most` that are nearest to a day, and their stances.
  void nearest(long day, int most, Map<Integer, Integer> stances) {
    Nearest nearest = new Nearest();
    for (int at = 0; at < size; at++) {
      nearest.add(at, Math.abs(day - day(all[at])));
    }
    nearest.first(most).forEach(at -> stances.put((int) (all[at] & DOCUMENT), stance(all[at])));
  }

  private static int stance(long one) {
    return (int) (one >>> DOCUMENT_BITS & STANCE);
  }

  private static long day(long one) {
    return one >> DOCUMENT_BITS + STANCE_BITS;
  }
}
