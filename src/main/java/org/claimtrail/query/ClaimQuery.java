package org.claimtrail.query;

import org.jspecify.annotations.Nullable;

/// Which claims are asked for, and how many in which order.
///
/// @param limit the most claims to return, at least 1
/// @param after where the page before ended: its [Found#next()]; null for the first page
public record ClaimQuery(Condition where, Order order, int limit, @Nullable String after) {

  /// No limit.
  public static final int ALL = Integer.MAX_VALUE;

  public ClaimQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + "; it is at least 1");
    }
  }

  /// All of those claims, newest first.
  public static ClaimQuery of(Condition where) {
    return new ClaimQuery(where, Order.DATE, ALL, null);
  }

  /// Every claim, newest first.
  public static ClaimQuery everything() {
    return of(Condition.everything());
  }

  /// Every claim in which that entity or its family has a part, newest first.
  public static ClaimQuery about(String name) {
    return of(new Condition.Involves(null, name, false, null));
  }
}
