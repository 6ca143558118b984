package org.claimtrail.query;

import java.time.LocalDate;
import org.claimtrail.claim.StatedDate;

/// Seven days.
///
/// @param last the seventh
public record Week(LocalDate last) {

  private static final int DAYS = 7;

  public LocalDate first() {
    return last.minusDays(DAYS - 1);
  }

  /// The seven days before.
  public Week before() {
    return new Week(last.minusDays(DAYS));
  }

  /// Claims of articles that were published in it.
  public Condition published() {
    return published(1);
  }

  /// The same of so many weeks that end with it.
  public Condition published(int weeks) {
    LocalDate from = last.minusDays((long) weeks * DAYS - 1);
    return new Condition.Published(StatedDate.of(from), StatedDate.of(last));
  }
}
