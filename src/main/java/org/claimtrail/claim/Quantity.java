package org.claimtrail.claim;

import org.jspecify.annotations.Nullable;

/// A number in a unit: 1.6 trillion parameters is 1600000000000 "parameters".
///
/// @param value finite
/// @param unit a word of the guidelines such as "percent", "usd_per_million_tokens", "months"; null
///   for a place in a ranking
public record Quantity(double value, @Nullable String unit) {

  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no number: " + value);
    }
  }
}
