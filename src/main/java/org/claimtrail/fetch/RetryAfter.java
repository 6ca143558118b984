package org.claimtrail.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When a server wants to be asked again (RFC 9110, 10.2.3).
final class RetryAfter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private RetryAfter() {}

  /// The time to wait, more than none; null when the server names none that can be understood.
  static @Nullable Duration of(Answer answer, Instant now) {
    String value = answer.header("Retry-After");
    Duration time = value == null ? Duration.ZERO : read(value.strip(), now);
    return time.isPositive() ? time : null;
  }

  private static Duration read(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      return Duration.between(now, Instant.from(DATE.parse(value)));
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
