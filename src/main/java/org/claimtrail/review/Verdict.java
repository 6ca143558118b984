package org.claimtrail.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What an analyst has made of a claim.
public enum Verdict {
  CONFIRMED,
  /// Its slots are those that the analyst gave.
  CORRECTED,
  /// It counts nowhere unless asked for.
  REJECTED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Verdict> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
