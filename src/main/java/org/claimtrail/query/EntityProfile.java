package org.claimtrail.query;

import java.util.List;
import java.util.Map;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.Role;

/// What the index and the catalogue know of an entity.
///
/// @param row all counts are 0 where the catalogue has it and no article names it
/// @param aliases the catalogue's other names for it
/// @param surfaces the distinct words by which articles name it, most frequent first by articles;
///   those that differ only in kinds of blanks, hyphens or quotes are one
/// @param owners maker, parent or employer, and theirs, nearest first, as of today
/// @param members what it makes, owns or employs and articles name, most claims first
/// @param familyClaims how many claims it or its family has a part in: what asking about it finds
/// @param byRole those claims by the part it has; one claim may count for several
/// @param byType those claims by type
public record EntityProfile(
    EntityRow row,
    List<String> aliases,
    List<String> surfaces,
    List<String> owners,
    List<EntityRow> members,
    long familyClaims,
    Map<Role, Long> byRole,
    Map<ClaimType, Long> byType) {

  public EntityProfile {
    aliases = List.copyOf(aliases);
    surfaces = List.copyOf(surfaces);
    owners = List.copyOf(owners);
    members = List.copyOf(members);
  }
}
