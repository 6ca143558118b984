package org.claimtrail.index;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Two clocks by which an index is looked at.
///
/// @param published only what had been published by the end of this day; an article of no known
///   date counts as published when it was added. Null for everything
/// @param known only what the tracker had learned by this moment, in the versions of articles that
///   it then had. Null for the latest
public record AsOf(@Nullable LocalDate published, @Nullable Instant known) {

  /// Everything that is known now.
  public static final AsOf NOW = new AsOf(null, null);
}
