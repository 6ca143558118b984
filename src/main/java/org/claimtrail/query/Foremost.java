package org.claimtrail.query;

import java.util.PriorityQueue;

/// Tells when what comes first has been found, where each heap of what is left to look at has a
/// bound on how far in front it may come.
final class Foremost {

  private final int limit;
  private final PriorityQueue<Double> ranks = new PriorityQueue<>();

  /// @param limit how many are wanted
  Foremost(int limit) {
    this.limit = limit;
  }

  /// @param rank the higher, the farther in front
  void add(double rank) {
    ranks.add(rank);
    if (ranks.size() > limit) {
      ranks.poll();
    }
  }

  /// Whether nothing that is left comes before what was found, if what comes later stands behind
  /// its equals.
  boolean isSettled(double bound) {
    Double last = ranks.peek();
    return last != null && ranks.size() == limit && last >= bound;
  }
}
