package org.claimtrail.cli;

import static java.util.stream.Collectors.joining;

import java.util.SequencedMap;
import org.claimtrail.answer.Amount;

/// How far a claim base has been written or read.
final class LineProgress {

  private static final int STEP = 100;

  private final Progress progress;

  LineProgress(Terminal terminal) {
    progress = new Progress(terminal);
  }

  void show(long lines) {
    if (lines % STEP == 0) {
      progress.show(Amount.counted(lines, "line"));
    }
  }

  void clear() {
    progress.clear();
  }

  /// "3 correction lines, 17 article lines".
  static String words(SequencedMap<String, Long> counts) {
    return counts.isEmpty()
        ? "an empty index"
        : counts.entrySet().stream()
            .map(kind -> Amount.counted(kind.getValue(), kind.getKey() + " line"))
            .collect(joining(", "));
  }
}
