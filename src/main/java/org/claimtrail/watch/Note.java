package org.claimtrail.watch;

import java.time.Instant;
import org.claimtrail.fetch.Validators;

/// A line of the journal of what was fetched.
sealed interface Note {

  /// A round began, or was over.
  record Round(Instant at, boolean over) implements Note {}

  /// An address of the list was fetched, with all that it leads to.
  ///
  /// @param list whether it is a feed or a sitemap
  record Address(String address, Validators validators, boolean list) implements Note {}

  /// What a feed or sitemap lists was read.
  ///
  /// @param stamp when it said that was changed last
  record Link(String link, String stamp) implements Note {}

  /// It could not be fetched, so many rounds one after the other.
  record Failure(String link, int times) implements Note {}
}
