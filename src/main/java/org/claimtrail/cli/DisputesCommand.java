package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.DisputeColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.FoundDisputes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "disputes",
    header = "Show claims that contradict one another.",
    description = {
      "",
      "Side by side, never settled: different relations of the same two on the same; results that"
          + " differ beyond rounding, self-reported beside independent; charges and their"
          + " rejections; specifications and prices that contradict. Other versions, settings,"
          + " times and qualities are no disputes."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail disputes",
      "  claimtrail disputes DeepSeek",
      "  claimtrail disputes --query 'type:score since:2026-01' --format json"
    })
final class DisputesCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only those in which it or its family takes part.")
  private List<String> name = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Only those with a claim that this query finds.")
  private @Nullable String query;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  DisputesCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = root.catalogue();
    Condition condition = query == null ? Condition.everything() : Condition.parse(query);
    if (!name.isEmpty()) {
      condition = condition.and(new Condition.Involves(null, String.join(" ", name), false, null));
    }
    try (ClaimSearch search = root.search(catalogue, clock)) {
      FoundDisputes found = search.disputes(condition, limit.of(format.format()));
      if (format.table()) {
        new DisputeList(root.screen()).print(found.disputes());
      } else {
        Rows.write(
            root.terminal().out(),
            format.format(),
            DisputeColumns.of(format.format()),
            found.disputes());
      }
      if (found.total() == 0) {
        long claims = search.count(condition);
        root.say(
            claims == 0
                ? search.whyNone(condition)
                : "no disputes among " + Amount.counted(claims, "claim"));
      }
      root.sayMore(found.disputes().size(), found.total(), found.counted(), "disputes");
      return ExitCode.DONE;
    }
  }
}
