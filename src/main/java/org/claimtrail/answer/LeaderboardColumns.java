package org.claimtrail.answer;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.query.Leaderboard;
import org.claimtrail.query.Leaderboard.Standing;
import org.jspecify.annotations.Nullable;

/// The keys of a standing on a leaderboard in everything that programs read.
///
/// @param place of its model on the board, from 1
public record LeaderboardColumns(
    int place, String model, @Nullable String maker, String benchmark, Standing standing) {

  public static final List<Column<LeaderboardColumns>> ALL =
      List.of(
          new Column<>("place", LeaderboardColumns::place),
          new Column<>("model", LeaderboardColumns::model),
          new Column<>("maker", LeaderboardColumns::maker),
          new Column<>("benchmark", LeaderboardColumns::benchmark),
          new Column<>("value", row -> quantity(row.standing, true)),
          new Column<>("unit", row -> quantity(row.standing, false)),
          new Column<>("self_reported", row -> row.standing.claim().selfReported()),
          new Column<>("claimant", row -> row.standing.claim().claimant()),
          new Column<>("certainty", row -> row.standing.claim().certainty().label()),
          new Column<>("settings", row -> row.standing.settings()),
          new Column<>("doubts", row -> row.standing.doubts()),
          new Column<>("sources", row -> row.standing.sources()),
          new Column<>("published", row -> row.standing.claim().article().published()),
          new Column<>("id", row -> row.standing.claim().id()),
          new Column<>("quote", row -> row.standing.claim().quote()),
          new Column<>("url", row -> row.standing.claim().article().url()),
          new Column<>("outlet", row -> row.standing.claim().article().outlet()));

  public static List<LeaderboardColumns> of(Leaderboard board) {
    List<LeaderboardColumns> standings = new ArrayList<>();
    int place = 0;
    for (Leaderboard.Row row : board.rows()) {
      place++;
      for (Standing standing : row.standings()) {
        standings.add(
            new LeaderboardColumns(place, row.model(), row.maker(), board.benchmark(), standing));
      }
    }
    return standings;
  }

  private static @Nullable Object quantity(Standing standing, boolean value) {
    var quantity = standing.claim().quantity();
    if (quantity == null) {
      return null;
    }
    return value ? (Object) quantity.value() : quantity.unit();
  }
}
