package org.claimtrail.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// For whom names count where rivals are set against one another.
public enum Level {
  /// Models, chips, people and subsidiaries count for their companies. An owner that makes nothing
  /// itself is none: DeepSeek counts, High-Flyer does not.
  COMPANIES,
  /// Versions count for the family of models that they are of.
  FAMILIES,
  /// Models as they are named.
  MODELS;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a name stands for itself alone.
  public boolean only() {
    return this == MODELS;
  }

  public static Optional<Level> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
