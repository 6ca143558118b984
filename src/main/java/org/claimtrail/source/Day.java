package org.claimtrail.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the day of dates and times as they are written, in the time zone in which they are
/// written.
final class Day {

  private static final String TIME_OF_DAY =
      "(?:[T ](?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d+)?)?"
          + " ?(?:Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?(?:\\[[\\w/+-]+])?";

  private static final String WEEKDAY = "(?:\\p{Alpha}{3,9}\\.?,? +)?";
  private static final String MONTH = "(?<month>[A-Z][a-z]{2,8})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?:,? .*)?";

  /// Those that leave no doubt which number is the month.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)" + TIME_OF_DAY),
          Pattern.compile("(?<year>\\d{4})/(?<month>\\d\\d)/(?<day>\\d\\d)" + TIME_OF_DAY),
          Pattern.compile(WEEKDAY + DAY + "[ -]" + MONTH + ",?[ -]" + YEAR),
          Pattern.compile(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Day() {}

  /// Null when `text` is no date.
  static @Nullable LocalDate of(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return of(matcher);
      }
    }
    return null;
  }

  /// The day of a moment whose time zone nobody knows.
  static @Nullable LocalDate of(@Nullable Date date) {
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }

  private static @Nullable LocalDate of(Matcher found) {
    String month = found.group("month").toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month.substring(0, 3)) + 1;
    try {
      return LocalDate.of(
          Integer.parseInt(found.group("year")), number, Integer.parseInt(found.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
