package org.claimtrail.cli;

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
      description = "Print at most so many: without it 20 in a table, all in the other formats.")
  private @Nullable Integer limit;

  int of(Format format) {
    if (limit != null) {
      return limit;
    }
    return format == Format.TABLE ? SCREENFUL : ClaimQuery.ALL;
  }
}
