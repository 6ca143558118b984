package org.claimtrail.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The time, and waiting for it.
interface Pause extends AutoCloseable {

  Instant now();

  /// Waits.
  ///
  /// @throws Refusal when it was closed before
  void until(Instant moment) throws InterruptedException, Refusal;

  /// Ends all waiting, also on other threads.
  @Override
  void close();

  /// The time of this machine, which no setting of its clock turns back.
  static Pause real() {
    Instant start = Instant.now();
    long origin = System.nanoTime();
    CountDownLatch closed = new CountDownLatch(1);
    return new Pause() {

      @Override
      public Instant now() {
        return start.plusNanos(System.nanoTime() - origin);
      }

      @Override
      public void until(Instant moment) throws InterruptedException, Refusal {
        long millis = Math.max(0, Duration.between(now(), moment).plusNanos(999_999).toMillis());
        if (closed.await(millis, TimeUnit.MILLISECONDS)) {
          throw new Refusal("fetching has ended");
        }
      }

      @Override
      public void close() {
        closed.countDown();
      }
    };
  }
}
