package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.entity.NameKey;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.review.Correction;
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
    try (ClaimSearch search = root.search(new ClockOptions())) {
      String entity = search.canonical(into);
      String other = search.canonicalOr(name);
      if (NameKey.of(entity).equals(NameKey.of(other))) {
        throw new IllegalArgumentException(
            "'%s' and '%s' are one already, %s".formatted(name, into, entity));
      }
      return decide.decide(root, made -> new Correction.Merge(made, other, entity));
    }
  }
}
