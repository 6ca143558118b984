package org.claimtrail.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a rule finds what it finds, for people who know no Java.
///
/// @param rule "comparison.outdoes"
/// @param file where the rule stands: "comparison.yaml"; null where it has neither cues nor pattern
/// @param cues as the file has them; empty where it has none
/// @param pattern as the file has it; null where it has none
/// @param words how it finds a claim
/// @param example a sentence in which it finds one
public record Explanation(
    String rule,
    @Nullable String file,
    List<String> cues,
    @Nullable String pattern,
    String words,
    String example) {

  public Explanation {
    cues = List.copyOf(cues);
  }
}
