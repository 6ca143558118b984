package org.claimtrail.cli;

import org.claimtrail.answer.CorrectionWords;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.Decision;
import org.claimtrail.query.Ruling;
import org.claimtrail.query.Rulings;
import org.claimtrail.review.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of the commands by which analysts decide, and what these have in common.
final class Decide {

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
  private @Nullable String reason;

  @Option(names = "--by", paramLabel = "WHO", description = "Who decides.")
  private @Nullable String by;

  /// Makes a decision, and says so.
  int decide(Claimtrail root, Ruling ruling) {
    if (ruling.needsReason() && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("say why: --reason WORDS");
    }
    ClaimIndex index = root.index();
    Decision decision =
        new Rulings(index, root.catalogue(index)).make(ruling, reason == null ? "" : reason, by);
    Correction made = decision.correction();
    root.screen()
        .print(
            "%s, as correction %d; undo it with: claimtrail undo %d%s"
                .formatted(
                    CorrectionWords.of(made),
                    made.made().number(),
                    made.made().number(),
                    root.indexOption()));
    if (!decision.applied()) {
      root.say(
          "another claimtrail is writing to %s; the decision is kept, and takes effect when one writes next"
              .formatted(index.folder()));
    }
    return ExitCode.DONE;
  }
}
