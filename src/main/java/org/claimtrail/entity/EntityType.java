package org.claimtrail.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The six kinds of things that are tracked.
public enum EntityType {
  COMPANY,
  MODEL,
  BENCHMARK,
  PERSON,
  GOVERNMENT,
  CHIP;

  /// The word for it in files, output and queries: "company".
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The type with that label, in any capitals.
  public static Optional<EntityType> labelled(String label) {
    return Stream.of(values()).filter(type -> type.label().equalsIgnoreCase(label)).findFirst();
  }
}
