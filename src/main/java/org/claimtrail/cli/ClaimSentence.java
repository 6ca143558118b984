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
    switch (slots.type()) {
      case COMPARISON -> {
        subject(line, slots).add(not(slots)).add(relation(slots.relation()));
        line.add(others(slots, " ", "")).add(on(slots)).add(amount(slots, " by "));
      }
      case SCORE -> subject(line, slots).add(not(slots)).add(amount(slots, " ")).add(on(slots));
      case RANKING ->
          subject(line, slots).add(not(slots)).add(" ranks").add(amount(slots, " ")).add(on(slots));
      case SPECIFICATION ->
          subject(line, slots)
              .add(not(slots))
              .add(amount(slots, ": "))
              .add(others(slots, " with ", ""));
      case COST ->
          subject(line, slots)
              .add(not(slots))
              .add(amount(slots, ": "))
              .add(others(slots, " against ", ""));
      case RELEASE ->
          subject(line, slots)
              .add(not(slots))
              .add(planned(slots) ? " to be released" : " released");
      case ACCUSATION -> {
        line.add(
            slots.claimant() == null ? "accused: " : slots.claimant() + not(slots) + " accuses ");
        subject(line, slots).add(others(slots, ", ", ""));
      }
      case DENIAL -> subject(line, slots).add(" denies").add(others(slots, " what ", " said"));
      case POLICY -> subject(line, slots).add(not(slots)).add(others(slots, " acts on ", ""));
      case DEAL ->
          subject(line, slots)
              .add(not(slots))
              .add(amount(slots, ": "))
              .add(others(slots, " with ", ""));
      case STATEMENT -> subject(line.add("on "), slots).add(others(slots, " and ", ""));
    }
    return line;
  }

  private static Line subject(Line line, Slots slots) {
    return line.add(Style.BOLD, slots.subject());
  }

  private static boolean planned(Slots slots) {
    return slots.certainty() == Certainty.PLANNED;
  }

  private static String not(Slots slots) {
    return slots.negated() ? " NOT" : "";
  }

  private static String relation(@Nullable Relation relation) {
    return switch (relation) {
      case null -> " compared with";
      case AHEAD -> " ahead of";
      case PARITY -> " on par with";
      case BEHIND -> " behind";
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
