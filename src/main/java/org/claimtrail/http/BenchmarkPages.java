package org.claimtrail.http;

import java.util.List;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.site.BenchmarkOptions;
import org.claimtrail.site.BenchmarkView;
import org.claimtrail.site.BoardView;
import org.claimtrail.site.Page;

/// A benchmark over time: all that is claimed on it as of now, its leaderboard as of any day.
record BenchmarkPages(CurrentClaims claims) {

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<Boolean> PARTS =
      Parameter.flag("parts", "With results on its parts and versions.");

  static final List<Parameter<?>> PARAMETERS =
      List.of(NAME, Parameters.VOICE, PARTS, Parameters.AS_OF);

  Page benchmark(Asked asked, ClaimSearch search) {
    BenchmarkOptions options = options(asked);
    return BenchmarkView.of(
        search, asked.get(NAME), options, () -> board(asked.get(NAME), options, search));
  }

  Page board(Asked asked, ClaimSearch search) {
    return board(asked.get(NAME), options(asked), search);
  }

  private BoardView board(String name, BenchmarkOptions options, ClaimSearch now) {
    return options.asOf() == null
        ? BoardView.of(now, name, options)
        : claims.ask(
            new AsOf(options.asOf(), null), earlier -> BoardView.of(earlier, name, options));
  }

  private static BenchmarkOptions options(Asked asked) {
    StatedDate asOf = asked.maybe(Parameters.AS_OF);
    return new BenchmarkOptions(
        asked.maybe(Parameters.VOICE), asked.get(PARTS), asOf == null ? null : asOf.lastDay());
  }
}
