package org.claimtrail.index;

import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;

/// What makes an entity the same: type and canonical name.
public record EntityKey(EntityType type, String name) {

  static EntityKey of(Entity entity) {
    return new EntityKey(entity.type(), entity.name());
  }

  /// One word, a blank, the name: "company DeepSeek".
  String text() {
    return type.label() + ' ' + name;
  }

  static EntityKey parse(String text) {
    int blank = text.indexOf(' ');
    EntityType type = EntityType.labelled(text.substring(0, blank)).orElse(null);
    return new EntityKey(Stored.present(type, text), text.substring(blank + 1));
  }
}
