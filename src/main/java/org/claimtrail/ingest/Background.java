package org.claimtrail.ingest;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Threads that wait for a processor behind those that answer questions, where the system knows of
/// that: on Linux. Elsewhere they are like any.
///
/// Java's own priorities reach Linux only by an option of the JVM that moves its compiler and
/// collector, too, and warns whoever is not root.
final class Background {

  /// Of 20 steps. With it, on two processors, questions beside an ingest were answered about as
  /// soon as with 19, and the ingest took as much as before of what they left.
  private static final int NICENESS = 10;

  /// `PRIO_PROCESS`, and the caller; on Linux that is the thread, see `setpriority(2)`.
  private static final int PROCESS = 0;

  private static final int CALLER = 0;

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private Background() {}

  /// @param name of each, with its number
  static ThreadFactory threads(String name) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name(name, 1).factory();
    return task ->
        threads.newThread(
            () -> {
              stepBack();
              task.run();
            });
  }

  private static void stepBack() {
    if (System.getProperty("os.name").equals("Linux")) {
      Linker linker = Linker.nativeLinker();
      linker
          .defaultLookup()
          .find("setpriority")
          .ifPresent(function -> setPriority(linker, function));
    }
  }

  /// Restricted is what can crash the JVM; this call takes numbers alone.
  @SuppressWarnings("restricted")
  private static void setPriority(Linker linker, MemorySegment function) {
    FunctionDescriptor types = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    try {
      int failed =
          (int) linker.downcallHandle(function, types).invokeExact(PROCESS, CALLER, NICENESS);
      if (failed != 0) {
        LOG.debug("the system keeps the priority of {}", Thread.currentThread().getName());
      }
    } catch (Throwable e) {
      // None is declared: the function is C's.
      throw new LinkageError("setpriority", e);
    }
  }
}
