package org.claimtrail.exchange;

import org.claimtrail.entity.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Between what the results of a metric lie. The schema has no word for a scale without ends, which
/// is therefore left out.
///
/// @param lowest null when open or unknown, as is `highest`
record Scale(@Nullable Double lowest, @Nullable Double highest) {

  private static final Scale PERCENT = new Scale(0.0, 100.0);
  private static final Scale OPEN = new Scale(null, null);

  /// That of the benchmark, or else of percents.
  ///
  /// @param benchmark null when the catalogue has none of that name
  /// @param unit of the result; null when none is named
  static Scale of(Entity.@Nullable Benchmark benchmark, @Nullable String unit) {
    if (benchmark != null && (unit == null || unit.equals(benchmark.unit()))) {
      Scale own = new Scale(benchmark.lowest(), benchmark.highest());
      if (own.lowest != null && own.highest != null) {
        return own;
      }
    }
    return "percent".equals(unit) ? PERCENT : OPEN;
  }

  boolean holds(double value) {
    return (lowest == null || value >= lowest) && (highest == null || value <= highest);
  }

  void write(ObjectNode metric) {
    if (lowest != null && highest != null) {
      metric.put("score_type", "continuous");
      metric.put("min_score", lowest);
      metric.put("max_score", highest);
    }
  }
}
