package org.claimtrail.claim;

import org.jspecify.annotations.Nullable;

/// Who makes a claim, how surely, and of which time.
///
/// @param claimant who the article says makes the claim; null where it speaks in its own voice
/// @param voice whether the claimant speaks of its own
/// @param negated whether the claim is that it is not so
/// @param date what the sentence itself gives; null when it gives none
public record Attribution(
    @Nullable Reference claimant,
    Voice voice,
    Certainty certainty,
    boolean negated,
    @Nullable StatedDate date) {}
