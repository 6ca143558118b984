package org.claimtrail.evaluation;

import java.util.List;

/// Gold that cannot be used.
public final class GoldFaults extends RuntimeException {

  private final transient List<String> faults;

  GoldFaults(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /// What is wrong, a line each, with the file; at least one.
  public List<String> faults() {
    return faults;
  }
}
