package org.claimtrail.cli;

import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// A claim's slots in a few words: "DeepSeek V4 on par with Gemini 3.1 Pro and GPT-5.4".
final class ClaimSentence {

  private ClaimSentence() {}

  static Line of(Slots slots) {
    Line line = new Line();
    boolean so = !slots.negated();
    switch (slots.type()) {
      case COMPARISON ->
          subject(line, slots)
              .add(so ? " " : " not ")
              .add(relation(slots.relation()))
              .add(others(slots, " ", ""))
              .add(on(slots))
              .add(amount(slots, " by "));
      case SCORE ->
          subject(line, slots).add(amount(slots, so ? " " : " does not score ")).add(on(slots));
      case RANKING ->
          subject(line, slots)
              .add(so ? " ranks" : " does not rank")
              .add(amount(slots, " "))
              .add(on(slots));
      case SPECIFICATION -> measured(line, slots, ": not so").add(others(slots, " with ", ""));
      case COST -> measured(line, slots, ": not so").add(others(slots, " against ", ""));
      case RELEASE ->
          subject(line, slots)
              .add(so ? "" : " not")
              .add(planned(slots) ? " to be released" : " released");
      case ACCUSATION -> {
        line.add(accuser(slots));
        subject(line, slots).add(others(slots, ", ", ""));
      }
      case DENIAL ->
          subject(line, slots)
              .add(so ? " denies" : " does not deny")
              .add(others(slots, " what ", " said"));
      case POLICY ->
          subject(line, slots)
              .add(so ? "" : " does not act")
              .add(others(slots, so ? " acts on " : " on ", ""));
      case DEAL -> measured(line, slots, ": no deal").add(others(slots, " with ", ""));
      case STATEMENT -> subject(line.add("on "), slots).add(others(slots, " and ", ""));
    }
    return line;
  }

  private static Line subject(Line line, Slots slots) {
    return line.add(Style.BOLD, slots.subject());
  }

  /// Subject and amount.
  ///
  /// @param denied what is said of a denied claim without an amount
  private static Line measured(Line line, Slots slots, String denied) {
    subject(line, slots);
    if (slots.negated()) {
      return line.add(slots.quantity() == null ? denied : amount(slots, ": not "));
    }
    return line.add(amount(slots, ": "));
  }

  private static String accuser(Slots slots) {
    if (slots.claimant() == null) {
      return slots.negated() ? "not accused: " : "accused: ";
    }
    return slots.claimant() + (slots.negated() ? " does not accuse " : " accuses ");
  }

  private static boolean planned(Slots slots) {
    return slots.certainty() == Certainty.PLANNED;
  }

  private static String relation(@Nullable Relation relation) {
    return switch (relation) {
      case null -> "compared with";
      case AHEAD -> "ahead of";
      case PARITY -> "on par with";
      case BEHIND -> "behind";
    };
  }

  private static String on(Slots slots) {
    return slots.benchmark() == null ? "" : " on " + slots.benchmark();
  }

  private static String amount(Slots slots, String before) {
    if (slots.quantity() == null) {
      return "";
    }
    boolean rank = slots.type() == ClaimType.RANKING;
    return before
        + (rank ? "#" + Amount.plain(slots.quantity().value()) : Amount.of(slots.quantity()));
  }

  private static String others(Slots slots, String before, String after) {
    List<String> names = slots.objects();
    if (names.isEmpty()) {
      return slots.type() == ClaimType.COMPARISON ? " others" : "";
    }
    String last = names.getLast();
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return before + (first.isEmpty() ? last : first + " and " + last) + after;
  }
}
