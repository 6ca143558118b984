package org.claimtrail.evaluation;

import org.claimtrail.entity.EntityType;

/// A mention that was extracted.
record GivenMention(Place place, String name, EntityType type) {

  /// @throws Fault where something is missing or of another kind
  static GivenMention of(Fields mention) {
    return new GivenMention(
        mention.place(),
        mention.required("name"),
        mention.word("type", "entity type", EntityType::labelled));
  }
}
