package org.claimtrail.evaluation;

/// A claim that was missed, has a wrong slot, or is spurious.
public record ClaimError(GoldArticle article, Outcome outcome) {}
