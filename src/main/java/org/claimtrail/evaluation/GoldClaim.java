package org.claimtrail.evaluation;

/// A claim that people found in an article.
///
/// @param quote where the words stand that state it
/// @param block the whole line around them, with its end
/// @param optional whether careful readers differ on it, so that it counts neither way
public record GoldClaim(SlotValues slots, Place quote, Place block, boolean optional) {}
