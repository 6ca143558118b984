package org.claimtrail.track;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A number as precisely as it was given.
///
/// @param step the unit of its last digit, above 0
public record Measure(double value, @Nullable String unit, double step) {

  /// Part of a step that rounding may be off, for what binary fractions cannot say.
  private static final double SLACK = 1e-6;

  /// Whoever says "a trillion" does not mean half of it: no number is coarser than this part of it.
  private static final double COARSEST = 0.25;

  /// The step of a number of which only the value is known: round thousands are taken as rounded.
  public static double stepOf(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    return Math.pow(10, digits.scale() > 0 ? -digits.scale() : value < 1000 ? 0 : -digits.scale());
  }

  /// Hours in minutes, and years in months; anything else as it is.
  public Measure inUsualUnit() {
    return switch (unit) {
      case "hours" -> scaled(60, "minutes");
      case "years" -> scaled(12, "months");
      case null, default -> this;
    };
  }

  private Measure scaled(double factor, String other) {
    return new Measure(value * factor, other, step * factor);
  }

  /// Whether one may be the other, rounded.
  public boolean agrees(Measure other) {
    double coarser =
        Math.max(
            Math.min(step, COARSEST * Math.abs(value)),
            Math.min(other.step, COARSEST * Math.abs(other.value)));
    return Objects.equals(unit, other.unit)
        && Math.abs(value - other.value) <= coarser / 2 + coarser * SLACK;
  }
}
