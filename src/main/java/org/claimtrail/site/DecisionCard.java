package org.claimtrail.site;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.claimtrail.answer.CorrectionWords;
import org.claimtrail.answer.DecisionColumns;
import org.claimtrail.answer.Harmless;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import org.jspecify.annotations.Nullable;

/// A decision on a page, harmless to show.
///
/// @param what "claim 23ceff… rejected"
/// @param verb "rejected"
/// @param claim that it is about, and can be looked at; null for none
/// @param by who decided, or "somebody"
/// @param at for programs
/// @param time the same for people
/// @param state "in force", "undone" …
/// @param undoable whether it can be undone
/// @param waiting whether the claims do not show it yet
public record DecisionCard(
    int number,
    String what,
    String verb,
    @Nullable String claim,
    String by,
    String at,
    String time,
    String reason,
    String state,
    boolean undoable,
    boolean waiting) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static DecisionCard of(Decision decision) {
    Correction correction = decision.correction();
    Correction.Made made = correction.made();
    Correction.Target target = correction.claim();
    return new DecisionCard(
        made.number(),
        Harmless.words(CorrectionWords.of(correction)),
        Harmless.words(verb(correction)),
        target == null || !decision.found() ? null : target.id(),
        Harmless.words(Objects.requireNonNullElse(made.by(), "somebody")),
        made.at().toString(),
        TIME.format(made.at()),
        Harmless.words(made.reason()),
        DecisionColumns.state(decision),
        decision.inForce(),
        !decision.applied());
  }

  private static String verb(Correction correction) {
    return switch (correction) {
      case Correction.Reject _ -> "rejected";
      case Correction.Confirm _ -> "confirmed";
      case Correction.Amend(_, _, var slots) -> "corrected: " + slots;
      case Correction.Merge _, Correction.Split _ -> CorrectionWords.of(correction);
      case Correction.Undo(_, int number) -> "no. " + number + " undone";
    };
  }
}
