package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /// Runs one command in this process, with the environment's variables, as if no person looked on.
  ///
  /// @return the exit code: 0 done, 1 some input was refused and the rest is in, 2 wrong usage, 3
  ///   nothing could be done
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return run(new Terminal(in, out, err, System.getenv(), false), arguments);
  }

  static int run(Terminal terminal, String... arguments) {
    Claimtrail root = new Claimtrail(terminal);
    try {
      int exitCode = commandLine(root).execute(arguments);
      terminal.out().flush();
      terminal.err().flush();
      return exitCode;
    } catch (Pipe.ReaderGone e) {
      return ExitCode.DONE;
    } catch (UncheckedIOException e) {
      root.say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_DONE;
    } catch (OutOfMemoryError | StackOverflowError e) {
      root.details(e);
      root.say("unexpected error: " + e);
      return ExitCode.NOTHING_DONE;
    }
  }

  static CommandLine commandLine(Claimtrail root) {
    CommandLine commands =
        new CommandLine(root)
            .addSubcommand(new AddCommand(root))
            .addSubcommand(new WatchCommand(root))
            .addSubcommand(new ServeCommand(root))
            .addSubcommand(new ReadCommand(root))
            .addSubcommand(new ClaimsCommand(root))
            .addSubcommand(new ClaimCommand(root))
            .addSubcommand(new FacetsCommand(root))
            .addSubcommand(new DisputesCommand(root))
            .addSubcommand(new TimelineCommand(root))
            .addSubcommand(new LeaderboardCommand(root))
            .addSubcommand(new CompareCommand(root))
            .addSubcommand(new RivalsCommand(root))
            .addSubcommand(new EntitiesCommand(root))
            .addSubcommand(new EntityCommand(root))
            .addSubcommand(new ArticlesCommand(root))
            .addSubcommand(new ArticleCommand(root))
            .addSubcommand(new RejectCommand(root))
            .addSubcommand(new ConfirmCommand(root))
            .addSubcommand(new CorrectCommand(root))
            .addSubcommand(new MergeCommand(root))
            .addSubcommand(new SplitCommand(root))
            .addSubcommand(new UndoCommand(root))
            .addSubcommand(new CorrectionsCommand(root))
            .addSubcommand(new WatchClaimsCommand(root))
            .addSubcommand(new AlertsCommand(root))
            .addSubcommand(new FieldsCommand(root))
            .addSubcommand(new McpCommand(root))
            .addSubcommand(new ExtractCommand(root))
            .addSubcommand(new EvaluateCommand(root))
            .addSubcommand(new TrainCommand(root))
            .addSubcommand(new RebuildCommand(root))
            .addSubcommand(new ExportCommand(root))
            .addSubcommand(new ImportCommand(root))
            .addSubcommand(new StatusCommand(root))
            .addSubcommand(new DemoCommand(root))
            .addSubcommand(new CompletionCommand(root))
            .addSubcommand(new HelpCommand(root));
    Failure failure = new Failure(root);
    HelpLayout.applyTo(commands);
    return commands
        .setExecutionStrategy(Main::execute)
        .setUsageHelpWidth(Math.min(100, Math.max(60, root.terminal().width())))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setOut(new PrintWriter(root.terminal().out(), true, UTF_8))
        .setErr(new PrintWriter(root.terminal().err(), true, UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(root.ansi()))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failure)
        .setExecutionExceptionHandler(failure)
        .setExitCodeExceptionMapper(e -> ExitCode.NOTHING_DONE);
  }

  /// What is unknown is refused even beside `--help`, where picocli lets it pass.
  private static int execute(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      List<String> unmatched = command.getUnmatchedArguments();
      if (!unmatched.isEmpty()) {
        throw new UnmatchedArgumentException(command, unmatched);
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }
}
