package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.claimtrail.answer.Amount;

/// A scale in round numbers that holds all values.
///
/// @param low its lower end, a multiple of the step
/// @param high its upper end, a multiple of the step, above `low`
/// @param step between two ticks
record ValueAxis(double low, double high, double step) {

  private static final int FEWEST_STEPS = 4;
  private static final int USUAL_ROWS = 16;

  static ValueAxis of(double[] values) {
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(0);
    double range = most > least ? most - least : Math.max(1, Math.abs(most) / 10);
    double step = round(range / FEWEST_STEPS);
    double low = Math.floor(least / step) * step;
    double high = Math.ceil(most / step) * step;
    return new ValueAxis(low, high > low ? high : low + step, step);
  }

  /// The next round number not above `size`: 1, 2 or 5 times a power of ten.
  private static double round(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    double times = size / power;
    return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
  }

  private int steps() {
    return (int) Math.round((high - low) / step);
  }

  /// How many rows it takes for each tick to stand on one.
  int rows() {
    return steps() * Math.max(1, Math.round((float) USUAL_ROWS / steps())) + 1;
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int tick = 0; tick <= steps(); tick++) {
      ticks.add(low + tick * step);
    }
    return ticks;
  }

  /// The row of a value, 0 at the top.
  int row(double value) {
    return (int) Math.round((high - value) / (high - low) * (rows() - 1));
  }

  String label(double tick) {
    int digits = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    return Amount.grouped(Double.parseDouble(("%." + digits + "f").formatted(tick)));
  }
}
