package org.claimtrail.answer;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.query.Rivalry;
import org.jspecify.annotations.Nullable;

/// How often somebody is said to be ahead of a rival, on par with it or behind it.
///
/// @param month "2026-05"; null for the whole time
public record RivalTally(String rival, @Nullable String month, Rivalry.Tally tally) {

  /// The keys in everything that programs read.
  public static final List<Column<RivalTally>> COLUMNS =
      List.of(
          new Column<>("rival", RivalTally::rival),
          new Column<>("month", RivalTally::month),
          new Column<>("comparisons", row -> row.tally().total()),
          new Column<>("ahead", row -> row.tally().ahead()),
          new Column<>("parity", row -> row.tally().parity()),
          new Column<>("behind", row -> row.tally().behind()));

  /// Each rival as a whole, and after it by month.
  public static List<RivalTally> of(List<Rivalry.Rival> rivals) {
    return rivals.stream().flatMap(RivalTally::of).toList();
  }

  private static Stream<RivalTally> of(Rivalry.Rival rival) {
    Stream<RivalTally> months =
        rival.months().entrySet().stream()
            .map(
                month ->
                    new RivalTally(
                        rival.name(), month.getKey().toString().substring(0, 7), month.getValue()));
    return Stream.concat(Stream.of(new RivalTally(rival.name(), null, rival.whole())), months);
  }
}
