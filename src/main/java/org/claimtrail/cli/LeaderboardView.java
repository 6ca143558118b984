package org.claimtrail.cli;

import java.util.Objects;
import org.claimtrail.answer.Amount;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.Leaderboard;
import org.claimtrail.query.Leaderboard.Standing;

/// A leaderboard for a person to read.
record LeaderboardView(Screen screen) {

  private static final int PLACE = 4;
  private static final int VALUE = 12;

  void print(Leaderboard board) {
    if (board.rows().isEmpty()) {
      return;
    }
    String unit = board.unit() == null ? "" : ", " + board.unit().replace('_', ' ');
    String lower = board.lowerIsBetter() ? ", less is better" : "";
    screen.print(new Line().add(Style.BOLD, board.benchmark()).add(Style.DIM, unit + lower));
    int place = 1;
    for (Leaderboard.Row row : board.rows()) {
      Line head = new Line().add(Style.DIM, place++ + ".").to(PLACE).add(Style.BOLD, row.model());
      screen.print(head.add(Style.DIM, row.maker() == null ? "" : "  " + row.maker()));
      row.standings().forEach(this::standing);
    }
    screen.blank();
    screen.print(new Line().add(Style.DIM, Marks.LEGEND));
    if (board.otherUnits() > 0) {
      String results = Amount.counted(board.otherUnits(), "result");
      screen.print(new Line().add(Style.DIM, results + " in another unit left out"));
    }
  }

  private void standing(Standing standing) {
    StoredClaim claim = standing.claim();
    Voice voice = claim.voice();
    Line line = new Line().to(PLACE).add(Marks.style(voice), Marks.of(voice) + " ");
    double value = Objects.requireNonNull(claim.quantity()).value();
    line.add(Style.BOLD, Amount.grouped(value)).to(PLACE + VALUE);
    Line rest = new Line().add(claim.claimant() == null ? "" : claim.claimant() + " · ");
    rest.add(Style.DATE, Objects.toString(claim.article().published(), "undated"));
    rest.add(Style.DIM, " · " + Objects.toString(claim.article().outlet(), "no outlet"));
    if (standing.sources() > 1) {
      rest.add(Style.DIM, " and " + (standing.sources() - 1) + " more");
    }
    if (claim.certainty() != Certainty.STATED) {
      rest.add(Style.CAREFUL, " · " + claim.certainty().label());
    }
    standing.settings().forEach(setting -> rest.add(Style.DIM, " · " + setting.replace(':', ' ')));
    standing.doubts().forEach(doubt -> rest.add(Style.CAREFUL, " · " + doubt));
    screen.wrap(line, PLACE + VALUE, rest.add(Style.DIM, " · " + claim.id()));
  }
}
