package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.answer.Rows;
import org.claimtrail.answer.TrackColumns;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Comparison;
import org.claimtrail.query.FoundTracks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    header = "Set two companies or models side by side.",
    description = {
      "",
      "Every claim that compares the two, and their best claimed results on the benchmarks that"
          + " they share, those of makers and those of others apart. Programs get the claims."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail compare DeepSeek OpenAI",
      "  claimtrail compare 'DeepSeek V4' 'Gemini 3.1 Pro' --only"
    })
final class CompareCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(index = "0", paramLabel = "ONE", description = "A name.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another.")
  private String other = "";

  @Option(names = "--only", description = ClaimConditions.ONLY)
  private boolean only;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  CompareCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(clock)) {
      Comparison comparison = search.compare(one, other, only, limit.of(format.format()));
      if (format.table()) {
        new ComparisonView(root.screen()).print(comparison);
      } else {
        Rows.write(
            root.terminal().out(), format.format(), TrackColumns.ALL, comparison.direct().claims());
      }
      if (comparison.direct().claims().isEmpty() && comparison.shared().isEmpty()) {
        root.say(
            "nothing compares %s with %s; 'claimtrail rivals \"%s\"%s' shows with whom it is compared"
                .formatted(
                    comparison.one(), comparison.other(), comparison.one(), root.indexOption()));
      }
      FoundTracks direct = comparison.direct();
      root.sayMore(direct.claims().size(), direct.total(), direct.counted(), "tracked claims");
      return ExitCode.DONE;
    }
  }
}
