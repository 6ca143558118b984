package org.claimtrail.extract;

import org.claimtrail.claim.Quantity;

/// A number in a sentence.
///
/// @param from index of its first word
/// @param to index after the last word of number and unit
/// @param value in `unit`
/// @param unit as in the guidelines; "number" for a bare number, "ordinal" for a place
record Amount(int from, int to, double value, String unit) {

  static final String NUMBER = "number";
  static final String ORDINAL = "ordinal";

  boolean in(String wanted) {
    return unit.equals(wanted);
  }

  boolean money() {
    return switch (unit) {
      case "usd", "cny", "eur", "gbp", "hkd", "jpy", "krw", "inr", "twd" -> true;
      default -> unit.endsWith("_per_million_tokens");
    };
  }

  Quantity quantity() {
    return new Quantity(value, unit);
  }
}
