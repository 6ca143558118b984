package org.claimtrail.query;

import java.util.List;
import java.util.Map;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.Role;

/// What the index and the catalogue know of an entity.
///
/// @param surfaces the distinct words by which articles name it, most frequent first by articles;
///   those that differ only in kinds of blanks, hyphens or quotes are one
/// @param familyClaims how many claims it or its family has a part in: what asking about it finds
/// @param byRole those claims by the part it has; one claim may count for several
/// @param byType those claims by type
public record EntityProfile(
    EntityFamily family,
    List<String> surfaces,
    long familyClaims,
    Map<Role, Long> byRole,
    Map<ClaimType, Long> byType) {

  public EntityProfile {
    surfaces = List.copyOf(surfaces);
  }
}
