package org.claimtrail.fetch;

import java.time.Duration;
import java.time.Instant;

/// When each host may be asked: some time after it was asked last, and not before a moment that it
/// named itself. Nobody waits while holding what others need.
final class Turns {

  /// So long a host that asks for it is waited for; who asks for more is asked no more until then.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int HOSTS = 10_000;

  private final Recent<Turn> turns = new Recent<>(HOSTS);
  private final Pause pause;

  Turns(Pause pause) {
    this.pause = pause;
  }

  Instant now() {
    return pause.now();
  }

  /// Waits for a turn.
  ///
  /// @param gap how long after the turn before
  /// @throws Refusal when the host wants to be left alone for long
  void await(String host, Duration gap) throws InterruptedException, Refusal {
    pause.until(turn(host).take(pause.now(), gap));
  }

  /// Leaves a host alone until some time from now, whoever wants to ask it.
  void postpone(String host, Duration time) {
    turn(host).postpone(pause.now().plus(time));
  }

  private Turn turn(String host) {
    return turns.of(host, _ -> new Turn());
  }

  private static final class Turn {

    private Instant last = Instant.EPOCH;
    private Instant earliest = Instant.EPOCH;

    synchronized Instant take(Instant now, Duration gap) throws Refusal {
      Duration left = Duration.between(now, earliest);
      if (left.compareTo(PATIENCE) > 0) {
        throw new Refusal("the server asks to come back in " + Reasons.time(left));
      }
      last = latest(now, latest(last.plus(gap), earliest));
      return last;
    }

    synchronized void postpone(Instant moment) {
      earliest = latest(earliest, moment);
    }

    private static Instant latest(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
