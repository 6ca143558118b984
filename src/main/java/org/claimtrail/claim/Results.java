package org.claimtrail.claim;

import org.claimtrail.entity.Entity.Benchmark;
import org.jspecify.annotations.Nullable;

/// Reads a number as a result on a benchmark.
final class Results {

  private Results() {}

  /// The result: a bare number is in the benchmark's unit. Null for one that is off its scale or is
  /// a year.
  static @Nullable Quantity on(Benchmark benchmark, Amount number) {
    String usual = benchmark.unit() == null ? "percent" : benchmark.unit();
    String unit =
        switch (number.unit()) {
          case Amount.NUMBER -> usual;
          case "points" -> usual.equals("elo") ? "elo" : "points";
          default -> number.unit();
        };
    double value = number.value();
    Double highest = benchmark.highest();
    boolean off =
        unit.equals("percent") && value > 100
            || number.in(Amount.NUMBER) && highest != null && value > highest
            || unit.equals("elo") && value < 100
            || number.in(Amount.NUMBER) && year(value) && !usual.equals("elo");
    return off ? null : new Quantity(value, unit);
  }

  private static boolean year(double value) {
    return value >= 1990 && value <= 2035;
  }
}
