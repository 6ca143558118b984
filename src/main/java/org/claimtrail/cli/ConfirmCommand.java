package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.query.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "confirm",
    header = "Confirm a claim: it stands there as it was found.",
    description = {
      "",
      "It holds after every rebuild and however often the article is added again, until it is"
          + " undone."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail confirm 23ceff --reason 'checked against the model card' --by mk"
    })
final class ConfirmCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "ID", description = "A claim's id, or the beginning of it.")
  private String id = "";

  @Mixin private Decide decide = new Decide();

  ConfirmCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return decide.decide(root, new Ruling.Confirm(id));
  }
}
