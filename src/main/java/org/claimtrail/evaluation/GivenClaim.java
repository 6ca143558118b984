package org.claimtrail.evaluation;

/// A claim that was extracted.
public record GivenClaim(SlotValues slots, Place place) {

  /// @throws Fault where something is missing or of another kind
  static GivenClaim of(Fields claim) {
    return new GivenClaim(SlotValues.of(claim), claim.place());
  }
}
