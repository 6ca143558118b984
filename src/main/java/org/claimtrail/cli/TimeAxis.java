package org.claimtrail.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A scale of days.
///
/// @param first the day at its left end
/// @param last the day at its right end, after the first
record TimeAxis(LocalDate first, LocalDate last) {

  /// From this length on, in days, ticks stand at the beginnings of months.
  private static final long MONTHS = 75;

  /// Columns that a tick and its label take.
  private static final int ROOM = 12;

  long days() {
    return ChronoUnit.DAYS.between(first, last);
  }

  /// The column of a day.
  int column(LocalDate day, int columns) {
    return (int) Math.round((double) ChronoUnit.DAYS.between(first, day) / days() * (columns - 1));
  }

  /// Days with a label, far enough apart for `columns` columns.
  List<LocalDate> ticks(int columns) {
    int most = Math.max(1, columns / ROOM);
    return days() >= MONTHS ? months(most) : days(most);
  }

  String label(LocalDate tick) {
    return days() >= MONTHS ? tick.toString().substring(0, 7) : tick.toString();
  }

  private List<LocalDate> months(int most) {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    long step = (months + most - 1) / most;
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate tick = first.withDayOfMonth(1);
    if (tick.isBefore(first)) {
      tick = tick.plusMonths(1);
    }
    for (; !tick.isAfter(last); tick = tick.plusMonths(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  private List<LocalDate> days(int most) {
    long step = Math.max(1, (days() + most) / most);
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate tick = first; !tick.isAfter(last); tick = tick.plusDays(step)) {
      ticks.add(tick);
    }
    return ticks;
  }
}
