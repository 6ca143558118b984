package org.claimtrail.evaluation;

import org.claimtrail.claim.ClaimType;

/// A gold claim of one type in whose place one of another type was given.
record TypeConfusion(ClaimType gold, ClaimType given) {}
