package org.claimtrail.track;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.ClaimType;
import org.jspecify.annotations.Nullable;

/// Brings numbers that are given in several units to one.
final class Units {

  private static final Pattern LESS =
      Pattern.compile("cheap|less|lower|below|under|off|discount|sav|cut|reduc|undercut");

  /// What binary thousands of tokens come in.
  private static final int BLOCK = 8 * 1024;

  /// What a benchmark may consist of.
  private static final Set<String> ITEMS =
      Set.of("problems", "questions", "tasks", "puzzles", "exercises", "challenges", "issues");

  private Units() {}

  /// "28 of the 30 problems" in percent.
  ///
  /// @param items how many the benchmark has; null when unknown
  static Measure share(Measure measure, @Nullable Integer items) {
    return items != null
            && measure.unit() != null
            && ITEMS.contains(measure.unit())
            && measure.value() <= items
        ? new Measure(100 * measure.value() / items, "percent", 100.0 / items * measure.step())
        : measure;
  }

  /// Hours in minutes, years in months, "131,072 tokens" as the 128,000 that they are called, and
  /// how much cheaper something is as the part of the price that it costs.
  ///
  /// @param sentence in lower case
  static Measure usual(Measure measure, ClaimType type, String sentence) {
    double value = measure.value();
    return switch (measure.unit()) {
      case "tokens" ->
          value > 0 && value % BLOCK == 0 && value < 1e8
              ? new Measure(value / 1024 * 1000, "tokens", 1000)
              : measure;
      case "ratio" ->
          // A quarter of the other's speed is the other's four times.
          type == ClaimType.COMPARISON && value > 0 && value < 1
              ? new Measure(1 / value, "ratio", measure.step() / (value * value))
              : measure;
      case "percent" ->
          type == ClaimType.COST && value < 100
              ? new Measure(
                  (LESS.matcher(sentence).find() ? 100 - value : value) / 100,
                  "ratio",
                  measure.step() / 100)
              : measure;
      case null, default -> measure.inUsualUnit();
    };
  }
}
