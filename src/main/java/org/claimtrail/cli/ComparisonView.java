package org.claimtrail.cli;

import java.util.Locale;
import java.util.Objects;
import org.claimtrail.answer.Amount;
import org.claimtrail.query.Comparison;
import org.claimtrail.query.Leaderboard.Standing;
import org.claimtrail.query.Rivalry;
import org.jspecify.annotations.Nullable;

/// Two side by side, for a person to read.
record ComparisonView(Screen screen) {

  void print(Comparison comparison) {
    if (!comparison.direct().claims().isEmpty()) {
      screen.print(
          new Line()
              .add(Style.BOLD, comparison.one() + " against " + comparison.other())
              .add(Style.DIM, ": " + tally(comparison.tally())));
      screen.blank();
      new TrackList(screen).print(comparison.direct().claims());
    }
    if (!comparison.shared().isEmpty()) {
      if (!comparison.direct().claims().isEmpty()) {
        screen.blank();
      }
      Grid grid =
          new Grid(
              "benchmark",
              "by",
              ">" + comparison.one(),
              ">" + comparison.other(),
              ">difference",
              "models");
      comparison.shared().forEach(shared -> add(grid, shared));
      grid.print(screen);
    }
  }

  static String tally(Rivalry.Tally tally) {
    return "ahead %d, on par %d, behind %d"
        .formatted(tally.ahead(), tally.parity(), tally.behind());
  }

  private static void add(Grid grid, Comparison.Shared shared) {
    Double difference = shared.difference();
    grid.add(
        shared.benchmark(),
        Marks.of(shared.voice())
            + " "
            + shared.voice().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        value(shared.ours()),
        value(shared.theirs()),
        difference == null ? "" : String.format(Locale.ROOT, "%+.1f", difference),
        models(shared));
  }

  private static String value(@Nullable Standing standing) {
    return standing == null ? "–" : Amount.of(Objects.requireNonNull(standing.claim().quantity()));
  }

  private static String models(Comparison.Shared shared) {
    return model(shared.ours()) + " / " + model(shared.theirs());
  }

  private static String model(@Nullable Standing standing) {
    return standing == null ? "–" : standing.claim().subject();
  }
}
