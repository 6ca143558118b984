package org.claimtrail.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the day out of what pages write for a date.
final class PageDay {

  /// Before the first page of the web there is no publication on it.
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?"
              + MONTH
              + ",?[\\s-]+(\\d{4})\\b");
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

  /// Seconds or milliseconds since 1970.
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final int SECONDS_A_DAY = 86_400;

  private PageDay() {}

  /// The first day that `text` names; null where there is none. A month and a day that may be
  /// either way round are none.
  static @Nullable LocalDate in(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String date = text.strip();
    if (EPOCH.matcher(date).matches()) {
      return LocalDate.ofEpochDay(Long.parseLong(date.substring(0, 10)) / SECONDS_A_DAY);
    }
    LocalDate day = numbers(COMPACT, date, 1, 2, 3);
    day = day != null ? day : numbers(YEAR_FIRST, date, 1, 2, 3);
    day = day != null ? day : named(MONTH_FIRST, date, 3, 1, 2);
    day = day != null ? day : named(DAY_FIRST, date, 3, 2, 1);
    day = day != null ? day : numbers(DOTTED, date, 3, 2, 1);
    return day != null ? day : slashed(date);
  }

  private static @Nullable LocalDate slashed(String date) {
    Matcher matcher = SLASHED.matcher(date);
    if (!matcher.find()) {
      return null;
    }
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    int month = first > 12 ? second : first;
    return day(number(matcher, 3), month, first > 12 ? first : second);
  }

  private static @Nullable LocalDate numbers(
      Pattern pattern, String date, int year, int month, int day) {
    Matcher matcher = pattern.matcher(date);
    return matcher.find()
        ? day(number(matcher, year), number(matcher, month), number(matcher, day))
        : null;
  }

  private static @Nullable LocalDate named(
      Pattern pattern, String date, int year, int month, int day) {
    Matcher matcher = pattern.matcher(date);
    if (!matcher.find()) {
      return null;
    }
    int number = MONTHS.indexOf(matcher.group(month).toLowerCase(Locale.ROOT)) + 1;
    return day(number(matcher, year), number, number(matcher, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
