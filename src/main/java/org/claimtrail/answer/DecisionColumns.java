package org.claimtrail.answer;

import java.util.List;
import java.util.function.Function;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import org.jspecify.annotations.Nullable;

/// The keys of a decision of an analyst, in everything that programs read.
public final class DecisionColumns {

  public static final List<Column<Decision>> ALL =
      List.of(
          new Column<>("number", one -> one.correction().made().number()),
          new Column<>("at", one -> one.correction().made().at()),
          new Column<>("by", one -> one.correction().made().by()),
          new Column<>("action", one -> one.correction().action()),
          new Column<>("claim", one -> of(one, Correction.Target::id)),
          new Column<>("article", one -> of(one, Correction.Target::article)),
          new Column<>("what", one -> CorrectionWords.of(one.correction())),
          new Column<>("reason", one -> one.correction().made().reason()),
          new Column<>("state", DecisionColumns::state));

  private DecisionColumns() {}

  /// "in force", "undone" …
  public static String state(Decision decision) {
    if (decision.correction() instanceof Correction.Undo) {
      return "done";
    }
    if (!decision.inForce()) {
      return "undone";
    }
    return decision.found() ? "in force" : "claim no longer found";
  }

  private static @Nullable String of(Decision decision, Function<Correction.Target, String> part) {
    Correction.Target target = decision.correction().claim();
    return target == null ? null : part.apply(target);
  }
}
