package org.claimtrail.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A time that passes at once when somebody waits for it.
final class QuickTime implements Pause {

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-14T12:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void until(Instant moment) {
    if (moment.isAfter(now)) {
      waits.add(Duration.between(now, moment));
      now = moment;
    }
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /// How long was waited, each time that it was.
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public void close() {}
}
