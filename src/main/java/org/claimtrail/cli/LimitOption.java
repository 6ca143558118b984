package org.claimtrail.cli;

import org.claimtrail.answer.Format;
import org.claimtrail.query.ClaimQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How many rows are printed. A table shows a screenful or two; what programs read is never cut
/// short unless asked to be.
final class LimitOption {

  private static final int SCREENFUL = 20;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print at most N rows. Without it a table shows 20; other formats show all.")
  private @Nullable Integer limit;

  int of(Format format) {
    if (limit != null) {
      return checked(limit);
    }
    return format == Format.TABLE ? SCREENFUL : ClaimQuery.ALL;
  }

  boolean isGiven() {
    return limit != null;
  }

  /// @throws IllegalArgumentException below 1
  static int checked(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + "; it is at least 1");
    }
    return limit;
  }
}
