package org.claimtrail.evaluation;

import org.claimtrail.article.Span;
import org.claimtrail.claim.Claim;

/// A claim that was extracted.
public record GivenClaim(SlotValues slots, Place place) {

  /// @throws Fault where something is missing or of another kind
  static GivenClaim of(Fields claim) {
    return new GivenClaim(SlotValues.of(claim), claim.place());
  }

  /// @param text the article's
  static GivenClaim of(Claim claim, String text) {
    Span quote = claim.evidence().quote();
    return new GivenClaim(SlotValues.of(claim), Place.of(text, quote.start(), quote.end()));
  }
}
