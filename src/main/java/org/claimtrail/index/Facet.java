package org.claimtrail.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// By what claims that were found are counted.
public enum Facet {
  TYPE,
  /// Who has any part in it; a claim counts for each.
  ENTITY,
  BENCHMARK,
  /// Without claims in the article's own voice.
  CLAIMANT,
  OUTLET,
  /// "2026-04", of the day under which a list has it.
  MONTH,
  CERTAINTY,
  /// "true" or "false"; without claims in the article's own voice.
  SELF_REPORTED;

  /// The word for it, the same as the query's field: "self-reported".
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Facet> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
