package org.claimtrail.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Wrong tokens, counted by the machine from which they come, so that nobody can keep out those who
/// come from another. Who has signed in stays so whatever others try.
final class Attempts {

  /// Wrong ones in a window, after which no more are looked at.
  static final int MOST = 10;

  /// How long they are counted together, and the longest that somebody must wait.
  static final Duration WINDOW = Duration.ofMinutes(1);

  /// Machines that are counted; for one more the first is forgotten.
  private static final int MOST_KNOWN = 10_000;

  private final InstantSource clock;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  private record Count(Instant until, int wrong) {}

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  /// How long no more from there are looked at; nothing where they are.
  synchronized Duration left(String address) {
    Count count = counts.get(key(address));
    if (count == null || count.wrong() < MOST) {
      return Duration.ZERO;
    }
    Duration rest = Duration.between(clock.instant(), count.until());
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  synchronized void wrong(String address) {
    Instant now = clock.instant();
    counts.values().removeIf(count -> !now.isBefore(count.until()));
    if (counts.size() >= MOST_KNOWN) {
      counts.remove(counts.keySet().iterator().next());
    }
    counts.merge(
        key(address),
        new Count(now.plus(WINDOW), 1),
        (before, _) -> new Count(before.until(), before.wrong() + 1));
  }

  /// Of an address of IPv6 the half that a network has: the other is its own to choose.
  private static String key(String address) {
    String[] groups = address.split(":", -1);
    return groups.length < 8 ? address : String.join(":", List.of(groups).subList(0, 4));
  }
}
