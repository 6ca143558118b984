package org.claimtrail.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.claimtrail.entity.CatalogueException;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.UnknownName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What goes wrong, in a line that says what to do, and as an exit code.
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Claimtrail root;

  Failure(Claimtrail root) {
    this.root = root;
  }

  /// A command line that cannot be understood.
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    root.say(message(e) + suggestion(e) + " ('" + command + " --help' shows what there is)");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return switch (e) {
      case Pipe.ReaderGone _ -> ExitCode.DONE;
      case UnknownName unknown when unknown.endsInCommand() ->
          said(e, e.getMessage() + root.indexOption(), ExitCode.USAGE);
      case UnknownName _, IllegalArgumentException _ ->
          said(e, String.valueOf(e.getMessage()), ExitCode.USAGE);
      case IndexUnavailable _, CatalogueException _, NothingDone _, UncheckedIOException _ ->
          said(e, String.valueOf(e.getMessage()), ExitCode.NOTHING_DONE);
      default -> unexpected(e);
    };
  }

  private int said(Exception e, String message, int exitCode) {
    root.say(message);
    root.details(e);
    return exitCode;
  }

  private int unexpected(Exception e) {
    String advice = root.verbose() ? "" : "; run it again with --verbose for the details";
    root.say("unexpected error: " + e + advice);
    root.details(e);
    return ExitCode.NOTHING_DONE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String kind = e.getCommandLine().getParent() == null ? "command" : "argument";
      return "no " + kind + " '" + unmatched.getUnmatched().getFirst() + "'";
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String suggestion(ParameterException e) {
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }
}
