package org.claimtrail.query;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Whole numbers, such as those of documents, of which the nearest to something are wanted. Very
/// many may be added: they are sorted without an object for each.
final class Nearest {

  private final LongStream.Builder all = LongStream.builder();

  /// @param number 0 or more
  /// @param distance 0 or more; beyond 2^31 all are equally far
  void add(int number, long distance) {
    all.add(Math.min(distance, Integer.MAX_VALUE) << Integer.SIZE | number);
  }

  /// At most so many, the nearest first; of equally near ones the lowest. To be asked once.
  IntStream first(int most) {
    return all.build().sorted().limit(most).mapToInt(one -> (int) one);
  }
}
