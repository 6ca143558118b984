package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.query.Contest;

/// The keys of two who are compared, in everything that programs read.
public final class ContestColumns {

  public static final List<Column<Contest.Pair>> ALL =
      List.of(
          new Column<>("one", Contest.Pair::one),
          new Column<>("other", Contest.Pair::other),
          new Column<>("comparisons", pair -> pair.tally().total()),
          new Column<>("ahead", pair -> pair.tally().ahead()),
          new Column<>("parity", pair -> pair.tally().parity()),
          new Column<>("behind", pair -> pair.tally().behind()));

  private ContestColumns() {}
}
