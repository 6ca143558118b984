package org.claimtrail.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How sure the text is of a claim.
public enum Certainty {
  /// Said as a fact.
  STATED,
  /// May, could, appears, reportedly, rumoured, allegedly.
  HEDGED,
  /// Will, plans to, expected to.
  PLANNED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Certainty> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
