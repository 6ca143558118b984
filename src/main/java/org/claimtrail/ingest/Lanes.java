package org.claimtrail.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads inputs on threads of their own and has all that is done with them done on one. Inputs of
/// one lane, such as the pages of one server, come one after the other; of others, whatever comes
/// first, so that no server waits for another.
///
/// @param <T> what is read
public final class Lanes<T> {

  /// How many are read at once. Most of that time servers let them wait.
  private static final int MOST = 16;

  /// How many steps may wait to be done.
  private static final int MOST_WAITING = 32;

  private final Reading<T> reading;

  /// Empty for the end of a lane.
  private final BlockingQueue<Optional<Runnable>> steps = new ArrayBlockingQueue<>(MOST_WAITING);

  public Lanes(Reading<T> reading) {
    this.reading = reading;
  }

  /// How an input is read.
  @FunctionalInterface
  public interface Reading<T> {

    /// @param steps takes what is to be done, in this order
    void read(T input, Consumer<Runnable> steps);
  }

  /// Reads all inputs, and takes their steps on the calling thread until the last is done.
  ///
  /// @param lane inputs with equal ones are read one after the other
  /// @throws Interrupted when the thread is interrupted
  /// @throws RuntimeException what a reading or a step throws; then the rest is left
  public void run(List<T> inputs, Function<T, String> lane) {
    Map<String, List<T>> lanes = new LinkedHashMap<>();
    inputs.forEach(
        input -> lanes.computeIfAbsent(lane.apply(input), _ -> new ArrayList<>()).add(input));
    ExecutorService threads =
        Executors.newFixedThreadPool(
            MOST, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    try {
      lanes.values().forEach(each -> threads.execute(() -> read(each)));
      for (int open = lanes.size(); open > 0; ) {
        Optional<Runnable> step = steps.take();
        step.ifPresent(Runnable::run);
        open -= step.isEmpty() ? 1 : 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } finally {
      threads.shutdownNow();
    }
  }

  private void read(List<T> lane) {
    try {
      lane.forEach(input -> reading.read(input, step -> hand(Optional.of(step))));
      hand(Optional.empty());
    } catch (RuntimeException e) {
      hand(
          Optional.of(
              () -> {
                throw e;
              }));
    } catch (Error e) {
      hand(
          Optional.of(
              () -> {
                throw e;
              }));
    }
  }

  private void hand(Optional<Runnable> step) {
    try {
      steps.put(step);
    } catch (InterruptedException e) {
      throw new CancellationException("nobody waits for what is read");
    }
  }
}
