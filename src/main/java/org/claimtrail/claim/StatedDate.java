package org.claimtrail.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day, month or year that a sentence gives.
///
/// @param month 1 to 12; null for a whole year
/// @param day 1 to 31; null for a whole month or year
public record StatedDate(int year, @Nullable Integer month, @Nullable Integer day) {

  public StatedDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without a month");
    }
    LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  public static StatedDate of(LocalDate day) {
    return new StatedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// Reads "2026", "2026-04" or "2026-04-24"; empty when it is none of these.
  public static Optional<StatedDate> parse(String iso) {
    String[] parts = iso.split("-", -1);
    try {
      return switch (parts.length) {
        case 1 -> Optional.of(new StatedDate(number(parts[0], 4), null, null));
        case 2 -> Optional.of(new StatedDate(number(parts[0], 4), number(parts[1], 2), null));
        case 3 -> Optional.of(of(LocalDate.parse(iso)));
        default -> Optional.empty();
      };
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  public LocalDate lastDay() {
    LocalDate first = firstDay();
    if (day != null) {
      return first;
    }
    return (month == null ? first.plusYears(1) : first.plusMonths(1)).minusDays(1);
  }

  /// ISO: "2026", "2026-04" or "2026-04-24".
  @Override
  public String toString() {
    String iso = firstDay().toString();
    return iso.substring(0, day != null ? 10 : month != null ? 7 : 4);
  }

  private static int number(String digits, int length) {
    if (digits.length() != length || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NumberFormatException(digits);
    }
    return Integer.parseInt(digits);
  }
}
