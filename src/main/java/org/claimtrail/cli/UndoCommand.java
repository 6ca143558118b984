package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "undo",
    header = "Undo a correction.",
    description = {"", "Everything is as if it had not been made; the journal keeps both."},
    footer = {"", "Examples:", "  claimtrail undo 3 --reason 'the lab has answered'"})
final class UndoCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "NUMBER", description = "Of the correction; 'corrections' lists them.")
  private int number;

  @Mixin private Decide decide = new Decide();

  UndoCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(new ClockOptions())) {
      Decision decision =
          search.decisions().stream()
              .filter(one -> one.correction().made().number() == number)
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no correction %d; list them with: claimtrail corrections%s"
                              .formatted(number, root.indexOption())));
      boolean undoing = decision.correction() instanceof Correction.Undo;
      if (!undoing && !decision.inForce()) {
        throw new IllegalArgumentException("correction " + number + " is undone already");
      }
    }
    return decide.decideAnyway(root, made -> new Correction.Undo(made, number));
  }
}
