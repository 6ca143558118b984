package org.claimtrail.query;

import java.util.List;
import java.util.Locale;
import org.claimtrail.entity.Entity;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// What is odd about a claimed result.
record Plausibility(Entity.@Nullable Benchmark benchmark) {

  private static final double WHOLE = 100;

  /// Players of chess and of Codeforces, and models in arenas, have stayed below half of it.
  private static final double ELO = 10_000;

  /// What binary fractions cannot say.
  private static final double SLACK = 1e-9;

  /// In words; empty when nothing is.
  List<String> doubts(Measure result) {
    if (impossible(result)) {
      return List.of("off the scale");
    }
    Integer items = benchmark == null ? null : benchmark.items();
    return items != null && tooPrecise(result, items)
        ? List.of(String.format(Locale.ROOT, "finer than %,d items allow", items))
        : List.of();
  }

  /// Whether it lies beyond the ends of the benchmark's scale, or else of its unit's.
  boolean impossible(Measure result) {
    boolean percent = "percent".equals(result.unit());
    double highest =
        benchmark != null && benchmark.highest() != null
            ? benchmark.highest()
            : highest(result.unit());
    return result.value() > highest || (percent && result.value() < 0);
  }

  private static double highest(@Nullable String unit) {
    return switch (unit) {
      case "percent" -> WHOLE;
      case "elo" -> ELO;
      case null, default -> Double.POSITIVE_INFINITY;
    };
  }

  /// Whether no number of solved items comes to it, as it was rounded.
  private static boolean tooPrecise(Measure result, int items) {
    double nearest = Math.round(result.value() / WHOLE * items) * WHOLE / items;
    return "percent".equals(result.unit())
        && Math.abs(nearest - result.value()) > result.step() / 2 + SLACK;
  }
}
