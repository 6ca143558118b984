package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.ContestColumns;
import org.claimtrail.answer.RivalTally;
import org.claimtrail.answer.Rows;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Contest;
import org.claimtrail.query.Level;
import org.claimtrail.query.Rivalry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rivals",
    header = "Show who is compared with whom, and how they stand.",
    description = {
      "",
      "Without a name all pairs, those that are compared most often first; with one its rivals,"
          + " month by month.",
      "",
      "A company is set against companies, whatever models are named; a model against models."
          + " Programs get a row a rival and month, and one without a month for the whole."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail rivals --since 2026",
      "  claimtrail rivals --of models --limit 5",
      "  claimtrail rivals DeepSeek",
      "  claimtrail rivals 'DeepSeek V4' --format csv"
    })
final class RivalsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "A company or model; none for all of them.")
  private List<String> name = List.of();

  @Option(names = "--only", description = ClaimConditions.ONLY)
  private boolean only;

  @Option(
      names = "--of",
      paramLabel = "LEVEL",
      converter = Labelled.Levels.class,
      completionCandidates = Labelled.Levels.class,
      description = "Without a name, one of: ${COMPLETION-CANDIDATES}. Without it companies.")
  private @Nullable Level level;

  @Option(
      names = "--since",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Without a name: published from this day, month or year on.")
  private @Nullable StatedDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Without a name: published up to this day, month or year.")
  private @Nullable StatedDate until;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  RivalsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    boolean ofAll = level != null || since != null || until != null;
    if (name.isEmpty() ? only : ofAll) {
      throw new IllegalArgumentException(
          "--only goes with a name; --of, --since and --until go without one");
    }
    return name.isEmpty() ? all(level == null ? Level.COMPANIES : level) : ofOne();
  }

  private int all(Level of) {
    try (ClaimSearch search = root.search(clock)) {
      List<Contest.Pair> pairs = search.contest(of, since, until, ClaimQuery.ALL).pairs();
      List<Contest.Pair> shown = pairs.stream().limit(limit.of(format.format())).toList();
      if (!format.table()) {
        Rows.write(root.terminal().out(), format.format(), ContestColumns.ALL, shown);
      } else if (!shown.isEmpty()) {
        new ContestView(root.screen()).print(shown);
      }
      if (pairs.isEmpty()) {
        root.say("no claim compares two " + (of == Level.COMPANIES ? "companies" : "models"));
      }
      root.sayMore(shown.size(), pairs.size(), "pairs");
      return ExitCode.DONE;
    }
  }

  private int ofOne() {
    try (ClaimSearch search = root.search(clock)) {
      Rivalry rivalry = search.rivals(String.join(" ", name), only);
      List<Rivalry.Rival> rivals =
          rivalry.rivals().stream().limit(limit.of(format.format())).toList();
      if (format.table()) {
        new RivalryView(root.screen()).print(rivals);
      } else {
        Rows.write(
            root.terminal().out(), format.format(), RivalTally.COLUMNS, RivalTally.of(rivals));
      }
      if (rivals.isEmpty()) {
        root.say("no claim compares " + rivalry.name() + " with anybody");
      }
      root.sayMore(rivals.size(), rivalry.rivals().size(), "rivals");
      return ExitCode.DONE;
    }
  }
}
