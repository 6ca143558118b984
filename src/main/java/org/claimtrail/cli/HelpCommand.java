package org.claimtrail.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "help",
    header = "Show the help of a command.",
    footer = {"", "Examples:", "  claimtrail help", "  claimtrail help claims"})
final class HelpCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Without it, the help of all.")
  private String name = "";

  HelpCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    Map<String, CommandLine> commands = all.getSubcommands();
    CommandLine asked = name.isEmpty() ? all : commands.get(name);
    if (asked == null) {
      throw new ParameterException(all, "no command '" + name + "'");
    }
    asked.usage(root.terminal().out(), root.ansi());
    return ExitCode.DONE;
  }
}
