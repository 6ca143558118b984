package org.claimtrail.alert;

import java.time.Instant;
import java.util.Set;

/// That a tracked claim was told.
///
/// @param search the key of a saved search
/// @param claims the reports that were known then
public record Told(String search, Instant at, Set<String> claims) {

  public Told {
    claims = Set.copyOf(claims);
  }
}
