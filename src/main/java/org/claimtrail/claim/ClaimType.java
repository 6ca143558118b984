package org.claimtrail.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The eleven types of claims.
public enum ClaimType {
  COMPARISON,
  SCORE,
  RANKING,
  SPECIFICATION,
  COST,
  RELEASE,
  ACCUSATION,
  DENIAL,
  POLICY,
  DEAL,
  STATEMENT;

  /// The word for it in files, output and queries: "comparison".
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The type with that label, in any capitals.
  public static Optional<ClaimType> labelled(String label) {
    return Stream.of(values()).filter(type -> type.label().equalsIgnoreCase(label)).findFirst();
  }
}
