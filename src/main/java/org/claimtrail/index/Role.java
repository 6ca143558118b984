package org.claimtrail.index;

import java.util.Locale;

/// The part that an entity has in a claim.
public enum Role {
  SUBJECT,
  OBJECT,
  CLAIMANT,
  BENCHMARK;

  /// The word for it in output and queries: "claimant".
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
