package org.claimtrail.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The length of a step in a timeline.
public enum Period {
  DAY,
  /// From Monday.
  WEEK,
  MONTH;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Period> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }

  /// The first day of the period that holds `day`.
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }
}
