package org.claimtrail.query;

import java.util.List;
import java.util.Set;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.Role;
import org.jspecify.annotations.Nullable;

/// Two models that are compared with each other.
///
/// @param one that which is more often said to be ahead, as is told of it in the tally
public record Pair(String one, String other, Rivalry.Tally tally) {

  /// The claims that make up the tally.
  ///
  /// @param relation of the first to the other; null for all
  public Condition claims(@Nullable Relation relation) {
    Condition either =
        new Condition.Any(
            List.of(
                stands(one, other, relation),
                stands(other, one, relation == null ? null : relation.reversed())));
    return new Condition.OfType(Set.of(ClaimType.COMPARISON))
        .and(new Condition.Negated(false))
        .and(either);
  }

  private static Condition stands(String subject, String object, @Nullable Relation relation) {
    Condition both =
        new Condition.Involves(Role.SUBJECT, subject, true, null)
            .and(new Condition.Involves(Role.OBJECT, object, true, null));
    return relation == null ? both : both.and(new Condition.Related(relation));
  }
}
