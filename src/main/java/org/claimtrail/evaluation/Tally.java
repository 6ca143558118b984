package org.claimtrail.evaluation;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Outcome.Found;

/// How many were right, of how many given, and of how many that the gold has.
public record Tally(int right, int given, int gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  /// @param right whether a claim that was found is right in what is counted
  static Tally of(Stream<Outcome> outcomes, Predicate<Found> right) {
    return outcomes.map(outcome -> outcome.counted(right)).reduce(NONE, Tally::plus);
  }

  /// The share of what was given that is right; 0 where nothing was.
  public double precision() {
    return share(given);
  }

  /// The share of the gold that was found; 0 where there is none.
  public double recall() {
    return share(gold);
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /// Whether neither side has any.
  public boolean none() {
    return given == 0 && gold == 0;
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, given + other.given, gold + other.gold);
  }

  private double share(int of) {
    return of == 0 ? 0 : (double) right / of;
  }
}
