package org.claimtrail.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How claims are put in order.
public enum Order {
  /// Newest first; those of no known date last.
  DATE,
  /// Oldest first; those of no known date last.
  OLDEST,
  /// Best match of the words first; newest first where no words were given.
  RELEVANCE,
  /// Highest value first; those without a value last.
  VALUE,
  /// Of tracked claims: most independent sources first.
  SOURCES;

  /// Those of claims as articles make them.
  public static final List<Order> OF_CLAIMS = List.of(DATE, OLDEST, RELEVANCE, VALUE);

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
