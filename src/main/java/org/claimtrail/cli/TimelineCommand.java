package org.claimtrail.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.cli.NoClaims.Condition;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Order;
import org.claimtrail.query.Period;
import org.claimtrail.query.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "timeline",
    header = "Show how claims about something move over time.",
    description = {
      "",
      "For a benchmark the claimed values are drawn over time: ● self-reported, ○ independent, ◇"
          + " the article's own voice."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail timeline DeepSeek",
      "  claimtrail timeline DeepSeek --benchmark 'SWE-bench Verified'",
      "  claimtrail timeline LMArena --by week --since 2025-06"
    })
final class TimelineCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "NAME",
      description = "An entity; of a benchmark, everyone's claims on it.")
  private String name = "";

  @Option(
      names = "--benchmark",
      paramLabel = "B",
      description = "Only claims on this benchmark, its parts and versions.")
  private @Nullable String benchmark;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      converter = Labelled.Periods.class,
      completionCandidates = Labelled.Periods.class,
      description = "The length of a step: ${COMPLETION-CANDIDATES}. Without it month.")
  private Period by = Period.MONTH;

  @Option(names = "--only", description = ClaimsCommand.ONLY)
  private boolean only;

  @Option(
      names = "--since",
      paramLabel = "D",
      converter = DateOption.class,
      description = "From this day, month or year on.")
  private @Nullable StatedDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Up to this day, month or year.")
  private @Nullable StatedDate until;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "In a table, show at most so many claims a step: without it 10.")
  private int limit = 10;

  @Mixin private FormatOption format = new FormatOption();

  TimelineCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    int most = LimitOption.checked(limit);
    ClaimIndex index = root.index();
    Catalogue catalogue = root.catalogue(index);
    ClaimQuery query = query(catalogue);
    try (ClaimSearch search = ClaimSearch.open(index.folder(), catalogue)) {
      Timeline timeline = search.timeline(query, by);
      if (format.table()) {
        new TimelineView(root.screen(), by, most).print(timeline);
      } else {
        Rows.write(root.terminal().out(), format.format(), ClaimColumns.ALL, inOrder(timeline));
      }
      if (timeline.total() == 0) {
        String otherwise = "'claimtrail entity NAME" + root.indexOption() + "' shows what is known";
        root.say(new NoClaims(search).advice(query, droppable(), otherwise));
      }
      return ExitCode.DONE;
    }
  }

  private Set<Condition> droppable() {
    Set<Condition> given = EnumSet.of(Condition.ONLY, Condition.SINCE, Condition.UNTIL);
    if (benchmark != null) {
      given.add(Condition.BENCHMARK);
    }
    return given;
  }

  private ClaimQuery query(Catalogue catalogue) {
    boolean ofBenchmark =
        benchmark == null && catalogue.named(name).orElse(null) instanceof Entity.Benchmark;
    return new ClaimQuery(
        null,
        ofBenchmark ? null : name,
        only,
        Set.of(),
        null,
        ofBenchmark ? name : benchmark,
        null,
        null,
        since,
        until,
        null,
        ClaimQuery.ALL,
        Order.DATE);
  }

  private static List<StoredClaim> inOrder(Timeline timeline) {
    return Stream.concat(
            timeline.steps().stream().flatMap(step -> step.claims().stream()),
            timeline.undated().stream())
        .toList();
  }
}
