package org.claimtrail.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reports what was written once it is on disk: committing costs more than writing, so many go in
/// one commit, and none waits long.
public final class Batch<R> {

  private static final int MOST = 50;

  /// Nanoseconds. Each commit also ends what a server has kept of answers.
  private static final long LONGEST_WAIT = 5_000_000_000L;

  private final Runnable writing;
  private final Consumer<R> report;
  private final List<Runnable> waiting = new ArrayList<>();
  private long since = System.nanoTime();

  /// @param writing makes durable what was written
  public Batch(Runnable writing, Consumer<R> report) {
    this.writing = writing;
    this.report = report;
  }

  /// Takes what to report of something just written.
  public void add(R row) {
    then(() -> report.accept(row));
  }

  /// Calls `then` once all that was written before is durable and reported.
  public void then(Runnable then) {
    waiting.add(then);
    if (waiting.size() >= MOST || System.nanoTime() - since > LONGEST_WAIT) {
      commit();
    }
  }

  public void commit() {
    writing.run();
    waiting.forEach(Runnable::run);
    waiting.clear();
    since = System.nanoTime();
  }
}
