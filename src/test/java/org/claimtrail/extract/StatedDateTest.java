package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.claimtrail.claim.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

  private static final int DATES = 2000;

  private final Random random = new Random(20260424);

  @Test
  void readsWhatItWrites() {
    for (int at = 0; at < DATES; at++) {
      StatedDate date = any();
      assertThat(StatedDate.parse(date.toString())).contains(date);
    }
  }

  @Test
  void isNoLongerThanWhatItNames() {
    for (int at = 0; at < DATES; at++) {
      StatedDate date = any();
      LocalDate first = date.firstDay();
      LocalDate last = date.lastDay();
      assertThat(first).isBeforeOrEqualTo(last);
      assertThat(last.getYear()).isEqualTo(date.year());
      if (date.day() != null) {
        assertThat(last).isEqualTo(first);
      } else if (date.month() != null) {
        assertThat(last).isEqualTo(first.withDayOfMonth(first.lengthOfMonth()));
      } else {
        assertThat(last.getDayOfYear()).isEqualTo(last.lengthOfYear());
      }
    }
  }

  @Test
  void ofADayIsThatDay() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertThat(StatedDate.of(day)).hasToString("2024-02-29");
    assertThat(StatedDate.of(day).lastDay()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-4",
        "2026-13",
        "2026-00",
        "2026-02-30",
        "2026-04-24-01",
        "2026-04-",
        "-2026",
        "April 2026",
        "2026/04/24",
        " 2026",
        "0x7E"
      })
  void readsNothingElse(String text) {
    assertThat(StatedDate.parse(text)).isEmpty();
  }

  @Test
  void hasNoDayWithoutAMonth() {
    assertThatThrownBy(() -> new StatedDate(2026, null, 24))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isADayOfTheCalendar() {
    assertThatThrownBy(() -> new StatedDate(2026, 2, 29)).isInstanceOf(DateTimeException.class);
  }

  private StatedDate any() {
    LocalDate day = LocalDate.ofEpochDay(random.nextLong(0, 30_000));
    return switch (random.nextInt(3)) {
      case 0 -> new StatedDate(day.getYear(), null, null);
      case 1 -> new StatedDate(day.getYear(), day.getMonthValue(), null);
      default -> StatedDate.of(day);
    };
  }
}
