package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.assist.Assistants;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.query.CurrentClaims;
import picocli.CommandLine.Command;

@Command(
    name = "mcp",
    header = "Answer an assistant by the Model Context Protocol.",
    description = {
      "",
      "For programs: the client of a language model starts it, and it speaks the protocol over"
          + " standard input and output until the input ends. It only reads. What is added"
          + " meanwhile is found, and the index need not be there yet."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail mcp",
      "  claimtrail mcp --index /srv/claims",
    })
final class McpCommand implements Callable<Integer> {

  private final Claimtrail root;

  McpCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (root.terminal().interactive()) {
      root.say("waiting for a client's messages on standard input; Ctrl-D ends it");
    }
    try (CurrentClaims claims = new CurrentClaims(root.index(), Catalogue.builtIn())) {
      new Assistants(claims, Version.program()).serve(root.terminal().in(), root.terminal().out());
    }
    return ExitCode.DONE;
  }
}
