package org.claimtrail.query;

import java.time.LocalDate;
import org.claimtrail.index.EntityKey;
import org.jspecify.annotations.Nullable;

/// What is counted for one entity, while documents go by.
final class EntityCount {

  private static final long NEVER = Long.MIN_VALUE;

  private int articles;
  private int mentions;
  private int claims;
  private long first = NEVER;
  private long last = NEVER;
  private @Nullable String owner;

  void addClaim() {
    claims++;
  }

  void addArticle(long mentionsInIt) {
    articles++;
    mentions += (int) mentionsInIt;
  }

  /// @param day of an article that names it, in days since 1970-01-01
  /// @return whether no later one has been seen, so that its owner is the one to show
  boolean seenOn(long day) {
    first = first == NEVER ? day : Math.min(first, day);
    boolean latest = day >= last;
    last = Math.max(last, day);
    return latest;
  }

  /// Adds what was counted in later documents.
  void add(EntityCount later) {
    articles += later.articles;
    mentions += later.mentions;
    claims += later.claims;
    if (later.isDated() ? seenOn(later.last) : !isDated() && later.articles > 0) {
      owner = later.owner;
    }
    first = later.first == NEVER ? first : Math.min(first, later.first);
  }

  void ownedBy(@Nullable String name) {
    owner = name;
  }

  int mentions() {
    return mentions;
  }

  boolean isDated() {
    return last != NEVER;
  }

  EntityRow row(EntityKey key) {
    return new EntityRow(
        key.name(), key.type(), owner, articles, mentions, claims, day(first), day(last));
  }

  private static @Nullable LocalDate day(long epochDay) {
    return epochDay == NEVER ? null : LocalDate.ofEpochDay(epochDay);
  }
}
