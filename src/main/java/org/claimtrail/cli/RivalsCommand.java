package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.RivalTally;
import org.claimtrail.answer.Rows;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Rivalry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rivals",
    header = "Show with whom somebody is compared, and how they stand.",
    description = {
      "",
      "A company is set against companies, whatever models are named; a model against models."
          + " Programs get a row a rival and month, and one without a month for the whole."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail rivals DeepSeek",
      "  claimtrail rivals 'DeepSeek V4' --format csv"
    })
final class RivalsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A company or model.")
  private List<String> name = List.of();

  @Option(names = "--only", description = ClaimConditions.ONLY)
  private boolean only;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  RivalsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
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
