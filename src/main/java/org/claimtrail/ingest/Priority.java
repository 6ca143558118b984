package org.claimtrail.ingest;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether threads get a processor as soon as others, or what these leave.
public enum Priority {
  NORMAL,

  /// Only while nothing else wants the processor, where the system knows of that: on Linux.
  /// Elsewhere as above. Java's own priorities reach Linux only by an option of the JVM that moves
  /// its compiler and collector, too.
  IDLE;

  /// `SCHED_IDLE`, and the thread that calls, see `sched_setscheduler(2)`. A lower `nice` would do
  /// less: a thread that was waked still has to wait for the end of another's slice.
  private static final int SCHED_IDLE = 5;

  private static final int CALLER = 0;

  private static final Logger LOG = LoggerFactory.getLogger(Priority.class);

  /// @param name of each, with its number
  ThreadFactory threads(String name) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name(name, 1).factory();
    return switch (this) {
      case NORMAL -> threads;
      case IDLE ->
          task ->
              threads.newThread(
                  () -> {
                    stepBack();
                    task.run();
                  });
    };
  }

  private static void stepBack() {
    if (System.getProperty("os.name").equals("Linux")) {
      Linker linker = Linker.nativeLinker();
      linker
          .defaultLookup()
          .find("sched_setscheduler")
          .ifPresent(function -> stepBack(linker, function));
    }
  }

  /// Restricted is what can crash the JVM; this call is given two numbers and a third in memory.
  @SuppressWarnings("restricted")
  private static void stepBack(Linker linker, MemorySegment function) {
    FunctionDescriptor types = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    try (Arena arena = Arena.ofConfined()) {
      // Always 0 with this policy.
      MemorySegment priority = arena.allocate(JAVA_INT);
      int failed =
          (int) linker.downcallHandle(function, types).invokeExact(CALLER, SCHED_IDLE, priority);
      if (failed != 0) {
        LOG.debug("the system keeps the priority of {}", Thread.currentThread().getName());
      }
    } catch (Throwable e) {
      // None is declared: the function is C's.
      throw new LinkageError("sched_setscheduler", e);
    }
  }
}
