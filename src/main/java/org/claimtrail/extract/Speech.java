package org.claimtrail.extract;

import org.claimtrail.claim.Reference;

/// Words of a sentence that somebody says.
///
/// @param from first word said
/// @param to index after the last
/// @param verb the reporting verb or preposition
/// @param speaker who says it
record Speech(int from, int to, int verb, Reference speaker) {

  boolean covers(int word) {
    return from <= word && word < to;
  }
}
