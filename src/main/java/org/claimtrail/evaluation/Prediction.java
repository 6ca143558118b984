package org.claimtrail.evaluation;

import java.util.List;

/// What was extracted from an article.
record Prediction(List<GivenMention> mentions, List<GivenClaim> claims) {

  static final Prediction EMPTY = new Prediction(List.of(), List.of());

  Prediction {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /// @throws Fault where something is missing or of another kind
  static Prediction of(Fields line) {
    return new Prediction(
        line.objects("entities").stream().map(GivenMention::of).toList(),
        line.objects("claims").stream().map(GivenClaim::of).toList());
  }
}
