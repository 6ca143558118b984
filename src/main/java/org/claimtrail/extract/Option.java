package org.claimtrail.extract;

import java.util.Set;
import org.claimtrail.claim.Reference;

/// What a claim's slot might be filled with.
///
/// @param features what speaks for it or against it, by names that weights are learned for
public record Option(Reference reference, Set<String> features) {

  public Option {
    features = Set.copyOf(features);
  }
}
