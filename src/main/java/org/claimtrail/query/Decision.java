package org.claimtrail.query;

import org.claimtrail.review.Correction;

/// A decision of an analyst, and what has become of it.
///
/// @param inForce whether it has not been undone
/// @param found whether the claim that it is about is still found in its article; true for one
///   about names
/// @param applied false while the claims do not show it yet, since another program writes to the
///   index
public record Decision(Correction correction, boolean inForce, boolean found, boolean applied) {}
