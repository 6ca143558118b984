package org.claimtrail.evaluation;

import java.util.Locale;

/// What a claim has to get right, beside its type and place.
public enum Slot {
  SUBJECT,
  OBJECTS,
  RELATION,
  BENCHMARK,
  /// With its unit.
  VALUE,
  CLAIMANT,
  CERTAINTY,
  NEGATED,
  DATE;

  /// The word for it in files and output: "subject".
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
