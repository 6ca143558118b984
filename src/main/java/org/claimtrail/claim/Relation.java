package org.claimtrail.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the subject of a comparison stands to its objects.
public enum Relation {
  AHEAD,
  PARITY,
  BEHIND;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Relation reversed() {
    return switch (this) {
      case AHEAD -> BEHIND;
      case PARITY -> PARITY;
      case BEHIND -> AHEAD;
    };
  }

  public static Optional<Relation> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
