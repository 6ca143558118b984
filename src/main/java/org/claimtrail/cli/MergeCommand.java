package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.query.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "merge",
    header = "Make two names one entity.",
    description = {"", "It holds for all articles, those to come included, until it is undone."},
    footer = {
      "",
      "Examples:",
      "  claimtrail merge 'M. Halloran' --into 'Mira Halloran' --reason 'same person'"
    })
final class MergeCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "NAME", description = "An entity, or words that describe somebody.")
  private String name = "";

  @Option(
      names = "--into",
      paramLabel = "NAME",
      required = true,
      description = "The entity that it is.")
  private String into = "";

  @Mixin private Decide decide = new Decide();

  MergeCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return decide.decide(root, new Ruling.Merge(name, into));
  }
}
