package org.claimtrail.site;

import java.time.LocalDate;
import java.util.Set;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// What of a benchmark is asked for.
///
/// @param voice whose results; null for everybody's
/// @param parts whether parts and versions of the benchmark are included
/// @param asOf the leaderboard is that of the end of this day; null for the latest
public record BenchmarkOptions(@Nullable Voice voice, boolean parts, @Nullable LocalDate asOf) {

  Set<Voice> voices() {
    return voice == null ? Set.of(Voice.values()) : Set.of(voice);
  }

  /// The word for a voice in addresses.
  static String label(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "self-reported";
      case INDEPENDENT -> "independent";
      case ARTICLE -> "article";
    };
  }
}
