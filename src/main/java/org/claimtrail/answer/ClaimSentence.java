package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// A claim's slots in a few words: "DeepSeek V4 on par with Gemini 3.1 Pro and GPT-5.4". Harmless
/// to show.
///
/// @param before what stands in front of the subject; mostly nothing
/// @param subject whom it is about
/// @param after what is said of it
public record ClaimSentence(String before, String subject, String after) {

  public ClaimSentence {
    before = Harmless.words(before);
    subject = Harmless.words(subject);
    after = Harmless.words(after);
  }

  public static ClaimSentence of(ClaimSlots slots) {
    boolean so = !slots.negated();
    return switch (slots.type()) {
      case COMPARISON ->
          says(
              slots,
              (so ? " " : " not ")
                  + relation(slots.relation())
                  + others(slots, " ")
                  + on(slots)
                  + amount(slots, " by "));
      case SCORE -> says(slots, amount(slots, so ? " " : " does not score ") + on(slots));
      case RANKING ->
          says(slots, (so ? " ranks" : " does not rank") + amount(slots, " ") + on(slots));
      case SPECIFICATION -> says(slots, measured(slots, ": not so") + others(slots, " with "));
      case COST -> says(slots, measured(slots, ": not so") + others(slots, " against "));
      case RELEASE ->
          says(slots, (so ? "" : " not") + (planned(slots) ? " to be released" : " released"));
      case ACCUSATION -> new ClaimSentence(accuser(slots), slots.subject(), others(slots, ", "));
      case DENIAL ->
          says(slots, (so ? " denies" : " does not deny") + others(slots, " what ", " said"));
      case POLICY ->
          says(slots, (so ? "" : " does not act") + others(slots, so ? " acts on " : " on "));
      case DEAL -> says(slots, measured(slots, ": no deal") + others(slots, " with "));
      case STATEMENT -> new ClaimSentence("on ", slots.subject(), others(slots, " and "));
    };
  }

  @Override
  public String toString() {
    return before + subject + after;
  }

  private static ClaimSentence says(ClaimSlots slots, String after) {
    return new ClaimSentence("", slots.subject(), after);
  }

  /// The amount.
  ///
  /// @param denied what is said of a denied claim without one
  private static String measured(ClaimSlots slots, String denied) {
    if (slots.negated()) {
      return slots.quantity() == null ? denied : amount(slots, ": not ");
    }
    return amount(slots, ": ");
  }

  private static String accuser(ClaimSlots slots) {
    if (slots.claimant() == null) {
      return slots.negated() ? "not accused: " : "accused: ";
    }
    return slots.claimant() + (slots.negated() ? " does not accuse " : " accuses ");
  }

  private static boolean planned(ClaimSlots slots) {
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

  private static String on(ClaimSlots slots) {
    return slots.benchmark() == null ? "" : " on " + slots.benchmark();
  }

  private static String amount(ClaimSlots slots, String before) {
    if (slots.quantity() == null) {
      return "";
    }
    boolean rank = slots.type() == ClaimType.RANKING;
    return before
        + (rank ? "#" + Amount.plain(slots.quantity().value()) : Amount.of(slots.quantity()));
  }

  private static String others(ClaimSlots slots, String before) {
    return others(slots, before, "");
  }

  private static String others(ClaimSlots slots, String before, String after) {
    List<String> names = slots.objects();
    if (names.isEmpty()) {
      return slots.type() == ClaimType.COMPARISON ? " others" : "";
    }
    String last = names.getLast();
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return before + (first.isEmpty() ? last : first + " and " + last) + after;
  }
}
