package org.claimtrail.answer;

import org.claimtrail.review.Correction;

/// A decision in a few words.
public final class CorrectionWords {

  private CorrectionWords() {}

  public static String of(Correction correction) {
    return switch (correction) {
      case Correction.Reject(var _, var target) -> "claim " + target.id() + " rejected";
      case Correction.Confirm(var _, var target) -> "claim " + target.id() + " confirmed";
      case Correction.Amend(var _, var target, var slots) ->
          "claim " + target.id() + " corrected: " + slots;
      case Correction.Merge(var _, String name, String into) -> name + " merged into " + into;
      case Correction.Split(var _, String surface, String from, String into, var _) ->
          "'" + surface + "' split from " + from + " as " + into;
      case Correction.Undo(var _, int number) -> "correction " + number + " undone";
    };
  }
}
