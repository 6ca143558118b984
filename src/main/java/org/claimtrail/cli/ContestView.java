package org.claimtrail.cli;

import java.util.List;
import org.claimtrail.query.Contest;

/// Who is compared with whom, for a person to read.
record ContestView(Screen screen) {

  void print(List<Contest.Pair> pairs) {
    Grid grid = new Grid("one", "other", ">comparisons", ">ahead", ">on par", ">behind");
    for (Contest.Pair pair : pairs) {
      grid.add(
          pair.one(),
          pair.other(),
          String.valueOf(pair.tally().total()),
          String.valueOf(pair.tally().ahead()),
          String.valueOf(pair.tally().parity()),
          String.valueOf(pair.tally().behind()));
    }
    grid.print(screen);
  }
}
