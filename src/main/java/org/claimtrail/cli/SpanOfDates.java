package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say of which dates claims are to be.
final class SpanOfDates {

  @Option(
      names = "--since",
      paramLabel = "D",
      converter = DateOption.class,
      description = "From this day, month or year on: 2026-04-24, 2026-04 or 2026.")
  private @Nullable StatedDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Up to this day, month or year.")
  private @Nullable StatedDate until;

  /// @throws IllegalArgumentException where one lies after the other
  List<Condition> conditions() {
    if (since != null && until != null && since.firstDay().isAfter(until.lastDay())) {
      throw new IllegalArgumentException(since + " lies after " + until);
    }
    List<Condition> all = new ArrayList<>();
    if (since != null) {
      all.add(new Condition.Since(since));
    }
    if (until != null) {
      all.add(new Condition.Until(until));
    }
    return all;
  }
}
