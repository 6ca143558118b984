package org.claimtrail.site;

import java.util.List;
import java.util.Set;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.Role;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;

/// The searches that find what sets two against one another.
///
/// @param one canonical, as is the other
/// @param only not their families
/// @param since null for from the beginning
/// @param until null for up to now
record Pairing(
    String one,
    String other,
    boolean only,
    @Nullable StatedDate since,
    @Nullable StatedDate until) {

  private static final StatedDate EARLIEST = new StatedDate(1900, null, null);
  private static final StatedDate LATEST = new StatedDate(9999, null, null);

  /// Every claim that compares the two, without those that are denied.
  Condition all() {
    return comparisons(
        new Condition.Any(
            List.of(
                part(Role.SUBJECT, one).and(part(Role.OBJECT, other)),
                part(Role.SUBJECT, other).and(part(Role.OBJECT, one)))));
  }

  /// Those by which the one stands so to the other.
  Condition standing(Relation relation) {
    return comparisons(
        new Condition.Any(
            List.of(
                part(Role.SUBJECT, one)
                    .and(part(Role.OBJECT, other))
                    .and(new Condition.Related(relation)),
                part(Role.SUBJECT, other)
                    .and(part(Role.OBJECT, one))
                    .and(new Condition.Related(relation.reversed())))));
  }

  /// All results of the two on benchmarks.
  Condition results() {
    return new Condition.OfType(Set.of(ClaimType.SCORE))
        .and(new Condition.Any(List.of(part(Role.SUBJECT, one), part(Role.SUBJECT, other))));
  }

  private Condition part(Role role, String name) {
    return new Condition.Involves(role, name, only, null);
  }

  private Condition comparisons(Condition two) {
    Condition comparisons =
        new Condition.OfType(Set.of(ClaimType.COMPARISON))
            .and(new Condition.Negated(false))
            .and(two);
    return since == null && until == null
        ? comparisons
        : comparisons.and(
            new Condition.Published(
                since == null ? EARLIEST : since, until == null ? LATEST : until));
  }
}
