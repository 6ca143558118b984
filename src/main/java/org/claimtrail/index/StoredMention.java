package org.claimtrail.index;

import java.util.List;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// How one article names one entity.
///
/// @param name canonical
/// @param owner canonical name of its maker, parent or employer on the day of the article; null
///   when none is known
/// @param count how often, at least 1
/// @param surfaces the distinct words that it is named by, in the order of the text
public record StoredMention(
    String name, EntityType type, @Nullable String owner, int count, List<String> surfaces) {

  public StoredMention {
    surfaces = List.copyOf(surfaces);
  }
}
