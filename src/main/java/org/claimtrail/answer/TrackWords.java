package org.claimtrail.answer;

import java.util.stream.Collectors;
import org.claimtrail.claim.Certainty;
import org.claimtrail.query.TrackedClaim;

/// What there is to tell of a tracked claim besides what it says.
public final class TrackWords {

  private TrackWords() {}

  /// "6 reports in 5 articles of 4 sources, to 2026-05-04 · DeepSeek, CAISI · hedged → stated".
  public static String of(TrackedClaim tracked) {
    String claimants =
        tracked.claimants().isEmpty() ? "" : " · " + String.join(", ", tracked.claimants());
    return Harmless.words(reach(tracked) + claimants + " · " + certainties(tracked));
  }

  /// "6 reports in 5 articles of 4 sources, to 2026-05-04".
  public static String reach(TrackedClaim tracked) {
    if (tracked.reports() == 1) {
      return "1 report";
    }
    String until =
        tracked.lastSeen().equals(tracked.firstSeen()) ? "" : ", to " + tracked.lastSeen();
    return "%s in %s of %s%s"
        .formatted(
            Amount.counted(tracked.reports(), "report"),
            Amount.counted(tracked.articles(), "article"),
            Amount.counted(tracked.sources(), "source"),
            until);
  }

  /// In order of time: "hedged → stated".
  public static String certainties(TrackedClaim tracked) {
    return tracked.certainties().stream().map(Certainty::label).collect(Collectors.joining(" → "));
  }
}
