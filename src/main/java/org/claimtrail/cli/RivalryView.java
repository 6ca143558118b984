package org.claimtrail.cli;

import java.util.List;
import org.claimtrail.answer.Amount;
import org.claimtrail.query.Rivalry;

/// Rivals for a person to read; below each how it stood with it from month to month.
record RivalryView(Screen screen) {

  private static final int INDENT = 4;

  void print(List<Rivalry.Rival> rivals) {
    for (Rivalry.Rival rival : rivals) {
      String count = Amount.counted(rival.whole().total(), "comparison");
      screen.print(
          new Line()
              .add(Style.BOLD, rival.name())
              .add(Style.DIM, "  " + count + ": " + ComparisonView.tally(rival.whole())));
      rival
          .months()
          .forEach(
              (month, tally) -> {
                Line line = Line.of(" ".repeat(INDENT));
                line.add(Style.DATE, month.toString().substring(0, 7)).add("  ");
                line.add(Style.GOOD, "▲".repeat(tally.ahead()))
                    .add(Style.PLAIN, "=".repeat(tally.parity()))
                    .add(Style.CAREFUL, "▼".repeat(tally.behind()));
                screen.print(line.cut(screen.width()));
              });
    }
    if (!rivals.isEmpty()) {
      screen.blank();
      screen.print(new Line().add(Style.DIM, "▲ ahead   = on par   ▼ behind"));
    }
  }
}
