package org.claimtrail.cli;

import java.io.PrintStream;

/// Shows how far a long command has come, where a person looks on.
final class Progress {

  private static final int BAR = 30;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;

  Progress(Terminal terminal) {
    err = terminal.err();
    shown = terminal.interactive();
  }

  void show(String words) {
    if (shown) {
      err.print(CLEAR + words);
      err.flush();
    }
  }

  /// Shows how much of `all` is done.
  void show(int done, int all, String things) {
    int full = all == 0 ? BAR : (int) ((long) BAR * Math.min(done, all) / all);
    String bar = "█".repeat(full) + "░".repeat(BAR - full);
    show(bar + " " + done + " of " + all + " " + things);
  }

  /// Frees the line for something else.
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
