package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.entity.EntityType;
import org.claimtrail.query.Ruling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "split",
    header = "Tell that a name was taken for the wrong entity.",
    description = {
      "",
      "Where articles use these words and were taken to mean one entity, they mean another. It"
          + " holds for all articles, those to come included, until it is undone."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail split Atlas --from 'ChatGPT Atlas' --into 'Boston Dynamics Atlas' --reason"
          + " 'the robot'"
    })
final class SplitCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "WORDS", description = "The words in the articles.")
  private String surface = "";

  @Option(
      names = "--from",
      paramLabel = "NAME",
      required = true,
      description = "The entity that they were taken for.")
  private String from = "";

  @Option(
      names = "--into",
      paramLabel = "NAME",
      required = true,
      description = "The entity that they mean, known or new.")
  private String into = "";

  @Option(
      names = "--type",
      paramLabel = "T",
      converter = Labelled.EntityTypes.class,
      completionCandidates = Labelled.EntityTypes.class,
      description = "Of a new one: ${COMPLETION-CANDIDATES}. Without it that of the former.")
  private @Nullable EntityType type;

  @Mixin private Decide decide = new Decide();

  SplitCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return decide.decide(root, new Ruling.Split(surface, from, into, type));
  }
}
