package org.claimtrail.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    header = "Print a script by which bash or zsh completes commands and options.",
    footer = {"", "Examples:", "  source <(claimtrail completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CompletionCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    root.terminal().out().print(AutoComplete.bash("claimtrail", spec.root().commandLine()));
    root.terminal().out().print('\n');
    return ExitCode.DONE;
  }
}
