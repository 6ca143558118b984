package org.claimtrail.answer;

import org.claimtrail.query.Dispute;

/// What a dispute is about, in a few words.
public final class DisputeWords {

  private DisputeWords() {}

  /// "who is ahead".
  public static String of(Dispute dispute) {
    return switch (dispute.kind()) {
      case RELATION -> "who is ahead";
      case SCORE -> "which result";
      case RANK -> "which place";
      case CHARGE -> "charge and denial";
      case SPECIFICATION -> "which specification";
      case COST -> "what it costs";
      case NEGATION -> "whether it is so";
    };
  }
}
