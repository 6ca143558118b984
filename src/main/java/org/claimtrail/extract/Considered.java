package org.claimtrail.extract;

import java.util.List;
import java.util.Set;
import org.claimtrail.claim.Claim;

/// A claim as the rules alone have it, and whom else it might be about: what weights are learned
/// from.
///
/// @param signs what speaks for or against its being a claim
/// @param subjects the claim's own subject among them
public record Considered(Claim claim, Set<String> signs, List<Option> subjects) {

  public Considered {
    signs = Set.copyOf(signs);
    subjects = List.copyOf(subjects);
  }
}
