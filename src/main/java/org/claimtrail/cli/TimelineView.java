package org.claimtrail.cli;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.answer.Amount;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.Period;
import org.claimtrail.query.Timeline;

/// A timeline for a person to read: charts of what was measured, then each step with its claims.
///
/// @param limit the most claims of a step
record TimelineView(Screen screen, Period by, int limit) {

  private static final int INDENT = 12;
  private static final int LONGEST_BAR = 40;

  void print(Timeline timeline) {
    charts(timeline);
    int most = timeline.steps().stream().mapToInt(step -> step.claims().size()).max().orElse(0);
    for (Timeline.Step step : timeline.steps()) {
      int bar = Math.max(1, (int) Math.round((double) step.claims().size() * LONGEST_BAR / most));
      step(label(step.start()), Math.min(bar, step.claims().size()), step.claims());
    }
    if (!timeline.undated().isEmpty()) {
      step("undated", 0, timeline.undated());
    }
  }

  void charts(Timeline timeline) {
    for (Chart chart : Chart.of(timeline.measurements(), screen.width())) {
      chart.lines().forEach(screen::print);
      screen.blank();
    }
    records(timeline.records());
  }

  /// The running best: each result that beat all before of the same maker.
  private void records(List<Timeline.Measurement> records) {
    if (records.isEmpty()) {
      return;
    }
    screen.print(new Line().add(Style.BOLD, "Best of each maker so far, by who stands behind it"));
    Grid grid = new Grid("maker", "day", ">result", "", "model", "benchmark", "claimant", "");
    records.stream()
        .sorted(
            comparing((Timeline.Measurement one) -> Objects.toString(one.maker(), "unknown"))
                .thenComparing(Timeline.Measurement::benchmark)
                .thenComparing(one -> one.claim().voice())
                .thenComparing(Timeline.Measurement::day))
        .forEach(
            one ->
                grid.add(
                    Objects.toString(one.maker(), "unknown"),
                    one.day().toString(),
                    Amount.of(one.result()),
                    Marks.of(one.claim().voice()),
                    one.model(),
                    one.benchmark(),
                    Objects.toString(one.claim().claimant(), ""),
                    String.join(", ", one.doubts())));
    grid.print(screen);
    screen.blank();
  }

  private void step(String label, int bar, List<StoredClaim> claims) {
    Line head = new Line().add(Style.BOLD, label).to(INDENT).add(Style.DATE, "█".repeat(bar));
    screen.print(head.add((bar > 0 ? " " : "") + claims.size()));
    claims.stream().limit(limit).forEach(this::claim);
    if (claims.size() > limit) {
      screen.print(
          new Line().to(INDENT).add(Style.DIM, "… and " + (claims.size() - limit) + " more"));
    }
  }

  private void claim(StoredClaim claim) {
    String day = claim.day() == null ? "" : claim.day().toString();
    Line line = new Line().add(Style.DIM, day).to(INDENT);
    screen.print(line.add(ClaimLine.of(claim, screen.width() - INDENT)));
  }

  private String label(LocalDate start) {
    return by == Period.MONTH ? start.toString().substring(0, 7) : start.toString();
  }
}
