package org.claimtrail.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimtrail.answer.LeaderboardColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.claim.Voice;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Leaderboard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "leaderboard",
    header = "Show the best claimed result of each model on a benchmark.",
    description = {
      "",
      "Self-reported results, those of others and those that articles give in their own voice stand"
          + " apart and are never averaged. Results that cannot be are marked and come last."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail leaderboard 'SWE-bench Verified'",
      "  claimtrail leaderboard 'SWE-bench Verified' --independent --as-of 2025-12-31",
      "  claimtrail leaderboard 'GPQA Diamond' --self-reported --format csv"
    })
final class LeaderboardCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "BENCHMARK", arity = "1..*", description = "By any of its names.")
  private List<String> benchmark = List.of();

  @Option(names = "--self-reported", description = "Only what makers say of their own models.")
  private boolean selfReported;

  @Option(names = "--independent", description = "Only what others say.")
  private boolean independent;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  LeaderboardCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(clock)) {
      String name = String.join(" ", benchmark);
      Leaderboard board = search.leaderboard(name, voices(), limit.of(format.format()));
      if (format.table()) {
        new LeaderboardView(root.screen()).print(board);
      } else {
        Rows.write(
            root.terminal().out(),
            format.format(),
            LeaderboardColumns.ALL,
            LeaderboardColumns.of(board));
      }
      if (board.rows().isEmpty()) {
        root.say(search.noResults(board.benchmark()));
      }
      root.sayMore(board.rows().size(), board.models(), "models");
      return ExitCode.DONE;
    }
  }

  private Set<Voice> voices() {
    if (selfReported == independent) {
      return Set.of(Voice.values());
    }
    return Set.of(selfReported ? Voice.SELF_REPORTED : Voice.INDEPENDENT);
  }
}
