package org.claimtrail.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that asks: by which day's knowledge.
final class ClockOptions {

  @Option(
      names = "--as-of",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Only from what had been published by the end of this day, month or year.")
  private @Nullable StatedDate published;

  @Option(
      names = "--known-as-of",
      paramLabel = "D",
      converter = DateOption.class,
      description =
          "Only from what had been added by then, in the versions of articles of that time.")
  private @Nullable StatedDate known;

  AsOf asOf() {
    return new AsOf(
        published == null ? null : published.lastDay(),
        known == null ? null : end(known.lastDay()));
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1);
  }
}
