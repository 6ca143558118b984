package org.claimtrail.claim;

import org.claimtrail.entity.Entity;

/// A place where an article speaks of an entity, by name or by a pronoun or description.
///
/// @param word index of its first word in the sentence
record Trace(Entity entity, int word, Role role) {}
