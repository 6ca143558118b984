package org.claimtrail.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.claimtrail.entity.CatalogueException;
import org.claimtrail.exchange.ImportRefused;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.ingest.Interrupted;
import org.claimtrail.query.Condition;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What goes wrong, in a line that says what to do, and as an exit code.
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /// Characters of a query that is shown again.
  private static final int SHOWN = 200;

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
      case QueryFault fault -> pointed(fault);
      case UnknownName unknown -> unknown(unknown);
      case IllegalArgumentException _ -> said(e, String.valueOf(e.getMessage()), ExitCode.USAGE);
      case IndexUnavailable _,
          CatalogueException _,
          ImportRefused _,
          NothingDone _,
          Interrupted _,
          UncheckedIOException _ ->
          said(e, String.valueOf(e.getMessage()), ExitCode.NOTHING_DONE);
      default -> unexpected(e);
    };
  }

  /// The query below the message, with a mark where it goes wrong.
  private int pointed(QueryFault fault) {
    int exitCode = said(fault, String.valueOf(fault.getMessage()), ExitCode.USAGE);
    point(fault.query(), fault.column());
    return exitCode;
  }

  private int unknown(UnknownName name) {
    Condition.Place place = name.place();
    String where = place == null ? "" : "column " + place.column() + ": ";
    String index = name.endsInCommand() ? root.indexOption() : "";
    int exitCode = said(name, where + name.getMessage() + index, ExitCode.USAGE);
    if (place != null) {
      point(place.query(), place.column());
    }
    return exitCode;
  }

  private void point(String query, int column) {
    if (query.length() <= SHOWN) {
      root.show("  " + query.replaceAll("\\s", " "));
      root.show("  " + " ".repeat(column - 1) + "^");
    }
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
