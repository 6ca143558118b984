package org.claimtrail.query;

import java.util.List;

/// An entity and what belongs together with it.
///
/// @param row all counts are 0 where the catalogue has it and no article names it
/// @param aliases the catalogue's other names for it
/// @param owners maker, parent or employer, and theirs, nearest first, as of today
/// @param members what it makes, owns or employs and articles name, most claims first
public record EntityFamily(
    EntityRow row, List<String> aliases, List<String> owners, List<EntityRow> members) {

  public EntityFamily {
    aliases = List.copyOf(aliases);
    owners = List.copyOf(owners);
    members = List.copyOf(members);
  }
}
