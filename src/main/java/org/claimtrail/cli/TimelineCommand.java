package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.index.Role;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
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
      "  claimtrail timeline --benchmark 'SWE-bench Verified'",
      "  claimtrail timeline LMArena --by week --since 2025-06"
    })
final class TimelineCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description =
          "An entity; of a benchmark, everyone's claims on it. May be left out with --benchmark.")
  private @Nullable String name;

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

  @Option(names = "--only", description = ClaimConditions.ONLY)
  private boolean only;

  @Mixin private SpanOfDates dates = new SpanOfDates();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "In a table, show at most so many claims a step: without it 10.")
  private int limit = 10;

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  TimelineCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    int most = LimitOption.checked(limit);
    Condition condition = condition();
    try (ClaimSearch search = root.search(root.catalogue(), clock)) {
      Timeline timeline = search.timeline(condition, by);
      if (format.table()) {
        new TimelineView(root.screen(), by, most).print(timeline);
      } else {
        Rows.write(root.terminal().out(), format.format(), ClaimColumns.ALL, timeline.claims());
      }
      if (timeline.total() == 0) {
        root.say(search.whyNone(condition));
      }
      return ExitCode.DONE;
    }
  }

  private Condition condition() {
    if (name == null && benchmark == null) {
      throw new IllegalArgumentException(
          "name an entity, or a benchmark: claimtrail timeline --benchmark 'SWE-bench Verified'");
    }
    List<Condition> all = new ArrayList<>();
    if (name != null) {
      all.add(new Condition.Involves(null, name, only, null));
    }
    if (benchmark != null) {
      all.add(new Condition.Involves(Role.BENCHMARK, benchmark, only, null));
    }
    all.addAll(dates.conditions());
    return all.stream().reduce(Condition.everything(), Condition::and);
  }
}
