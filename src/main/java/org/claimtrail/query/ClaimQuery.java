package org.claimtrail.query;

import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.jspecify.annotations.Nullable;

/// Which claims are asked for. Every part that is given must hold; null asks for nothing.
///
/// Names are taken as people write them: any alias, capitals, hyphens or blanks.
///
/// @param words all of these in the claim's sentence or slots; in double quotes, in that order
/// @param about an entity that is subject, object, claimant or benchmark, itself or by its family:
///   its models, people, subsidiaries, agencies, versions
/// @param only leaves families out, here and of benchmark and claimant
/// @param types any of these; empty for all
/// @param benchmark a benchmark, its parts and versions
/// @param claimant an entity with its family, or words that describe somebody unnamed
/// @param outlet in any capitals
/// @param since the claim's date lies at least partly on or after the first day of this; claims of
///   no known date are left out
/// @param until the claim's date lies at least partly on or before the last day of this; likewise
/// @param limit the most claims to return, at least 1
public record ClaimQuery(
    @Nullable String words,
    @Nullable String about,
    boolean only,
    Set<ClaimType> types,
    @Nullable Relation relation,
    @Nullable String benchmark,
    @Nullable String claimant,
    @Nullable String outlet,
    @Nullable StatedDate since,
    @Nullable StatedDate until,
    @Nullable Certainty certainty,
    int limit,
    Order order) {

  /// No limit.
  public static final int ALL = Integer.MAX_VALUE;

  private static final ClaimQuery EVERYTHING =
      new ClaimQuery(
          null, null, false, Set.of(), null, null, null, null, null, null, null, ALL, Order.DATE);

  public ClaimQuery {
    types = Set.copyOf(types);
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + "; it is at least 1");
    }
    if (since != null && until != null && since.firstDay().isAfter(until.lastDay())) {
      throw new IllegalArgumentException(since + " lies after " + until);
    }
  }

  /// Every claim, newest first.
  public static ClaimQuery everything() {
    return EVERYTHING;
  }

  /// Every claim in which that entity or its family has a part, newest first.
  public static ClaimQuery about(String name) {
    return new ClaimQuery(
        null, name, false, Set.of(), null, null, null, null, null, null, null, ALL, Order.DATE);
  }
}
