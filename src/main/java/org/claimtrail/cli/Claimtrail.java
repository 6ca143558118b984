package org.claimtrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.exchange.ClaimExport;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.ingest.Added;
import org.claimtrail.ingest.Ingest;
import org.claimtrail.ingest.Priority;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.ReportedClaim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root of the commands: the options that all of them have, and what these stand for.
@Command(
    name = "claimtrail",
    versionProvider = Version.class,
    header = "Tracks who claimed what in the rivalry between AI companies.",
    description = "%nReads articles, keeps the claims they make in an index, and answers from it.",
    footer = {
      "",
      "Exit codes: 0 done, 1 some input was refused and the rest is in, 2 wrong usage, 3 nothing"
          + " could be done.",
      "",
      "To begin:",
      "  claimtrail demo",
      "  claimtrail add articles.jsonl",
      "  claimtrail claims --about DeepSeek"
    })
final class Claimtrail implements Callable<Integer> {

  /// When output has colours.
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final String USUAL_INDEX = "index";

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder of the index; without it $CLAIMTRAIL_INDEX, or else the folder 'index' here.")
  private @Nullable Path index;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      converter = Labelled.Colours.class,
      completionCandidates = Labelled.Colours.class,
      description = "Colours: ${COMPLETION-CANDIDATES}. Auto, the default, heeds NO_COLOR.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the details of an error.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable")
  private boolean version;

  Claimtrail(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Without a command.
  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err(), ansi());
    return ExitCode.USAGE;
  }

  Terminal terminal() {
    return terminal;
  }

  boolean verbose() {
    return verbose;
  }

  /// Shows where an error comes from, if that was asked for.
  void details(Throwable error) {
    if (verbose) {
      error.printStackTrace(terminal.err());
    }
  }

  /// Prints tracked claims in the words of another program.
  ///
  /// @param title of a feed
  void export(ClaimExport export, Stream<ReportedClaim> claims, String title) {
    long leftOut = export.write(terminal.out(), claims, title);
    if (leftOut > 0) {
      say(
          Amount.counted(leftOut, "claim")
              + " left out: no result of a model, or one that is off the scale");
    }
  }

  /// Puts articles into an index.
  ///
  /// @param report is told what becomes of each
  Ingest ingest(ClaimIndex of, Catalogue catalogue, Consumer<Added> report) {
    return new Ingest(of, catalogue, Version.program(), new Told(report), Priority.NORMAL);
  }

  private final class Told implements Ingest.Listener {

    private final Consumer<Added> report;

    Told(Consumer<Added> report) {
      this.report = report;
    }

    @Override
    public void added(Added added) {
      report.accept(added);
    }

    @Override
    public void warned(String words) {
      say(words);
    }

    @Override
    public void failed(Throwable cause) {
      details(cause);
    }
  }

  boolean colourful() {
    return switch (colour) {
      case AUTO -> terminal.colourful();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  Ansi ansi() {
    return colourful() ? Ansi.ON : Ansi.OFF;
  }

  /// For results.
  Screen screen() {
    return new Screen(terminal.out(), colourful(), terminal.width());
  }

  /// Says `words` to whoever started the program, beside the results.
  void say(String words) {
    terminal.out().flush();
    new Screen(terminal.err(), colourful(), terminal.width()).print("claimtrail: " + words);
    terminal.err().flush();
  }

  /// Shows a line beside the results that stands for itself.
  void show(String line) {
    new Screen(terminal.err(), colourful(), terminal.width()).print(line);
    terminal.err().flush();
  }

  /// Says that not everything was shown.
  void sayMore(int shown, long total, String things) {
    sayMore(shown, total, true, things);
  }

  /// @param counted whether there are no more than `total`
  void sayMore(int shown, long total, boolean counted, String things) {
    if (shown < total || !counted) {
      long more = Math.max(50L, shown * 5L);
      long next = counted ? Math.min(total, more) : more;
      String gain = next < total || !counted ? " for more" : " for all";
      String least = counted ? "" : "at least ";
      say(shown + " of " + least + total + " " + things + "; --limit " + next + gain);
    }
  }

  ClaimIndex index() {
    String usual = terminal.environment().getOrDefault("CLAIMTRAIL_INDEX", "");
    return new ClaimIndex(index != null ? index : Path.of(usual.isBlank() ? USUAL_INDEX : usual));
  }

  /// The index that was named on the command line; null when none was.
  @Nullable Path namedIndex() {
    return index;
  }

  /// What makes a command that is advised use the same index: " --index DIR", or nothing where none
  /// was named on the command line.
  String indexOption() {
    return index == null ? "" : indexOption(index);
  }

  static String indexOption(Path folder) {
    String path = folder.toString();
    boolean plain = path.matches("[\\w./-]+");
    return " --index " + (plain ? path : "'" + path.replace("'", "'\\''") + "'");
  }

  /// The built-in catalogue with the user's own laid over it.
  Catalogue catalogue(ClaimIndex of) {
    Catalogue builtIn = Catalogue.builtIn();
    return Files.exists(of.catalogueFile()) ? builtIn.with(of.catalogueFile()) : builtIn;
  }

  /// That of the index in use.
  Catalogue catalogue() {
    return catalogue(index());
  }

  /// Opens the index for questions.
  ClaimSearch search(ClockOptions clock) {
    return search(catalogue(), clock);
  }

  ClaimSearch search(Catalogue catalogue, ClockOptions clock) {
    return ClaimSearch.open(index().folder(), catalogue, clock.asOf());
  }
}
