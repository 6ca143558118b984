package org.claimtrail.claim;

import org.claimtrail.entity.Entity;

/// What fills a slot of a claim: an entity, or the words that describe somebody unnamed.
public sealed interface Reference {

  /// The entity's canonical name, or the describing words.
  String name();

  record Named(Entity entity) implements Reference {
    @Override
    public String name() {
      return entity.name();
    }
  }

  /// @param name the text's own words: "Chinese AI labs"
  record Described(String name) implements Reference {}
}
