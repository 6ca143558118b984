package org.claimtrail.index;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/// Shares the parts of a question out to all processors. Those who ask by virtual threads are many,
/// and share the processors already: each works off its own question.
final class Processors extends AbstractExecutorService {

  @Override
  public void execute(Runnable part) {
    if (Thread.currentThread().isVirtual()) {
      part.run();
    } else {
      ForkJoinPool.commonPool().execute(part);
    }
  }

  /// It lives as long as the program.
  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return false;
  }
}
