package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.query.Ruling;
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
    return decide.decide(root, new Ruling.Undo(number));
  }
}
