package org.claimtrail.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Column;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.evaluation.Change;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.Outcome;
import org.claimtrail.evaluation.Outcome.Found;
import org.claimtrail.evaluation.Outcome.Missed;
import org.claimtrail.evaluation.Outcome.Spurious;
import org.claimtrail.evaluation.Slot;
import org.claimtrail.evaluation.SlotValues;
import org.jspecify.annotations.Nullable;

/// What became of a claim that is evaluated, in words and as a JSON object.
final class OutcomeWords {

  private OutcomeWords() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Found found -> found.full() ? "right" : "wrong";
      case Missed _ -> "missed";
      case Spurious _ -> "spurious";
    };
  }

  static String of(Change.Kind kind) {
    return switch (kind) {
      case FOUND -> "found";
      case LOST -> "lost";
      case RIGHT_NOW -> "right now";
      case WRONG_NOW -> "wrong now";
      case SPURIOUS_GONE -> "spurious gone";
      case SPURIOUS_NEW -> "spurious new";
    };
  }

  /// "benchmark: AIME 2025 instead of AIME 2024; date: none instead of 2025"; empty where nothing
  /// is wrong.
  static String wrong(Outcome outcome) {
    if (!(outcome instanceof Found(var gold, var given, _))) {
      return "";
    }
    return outcome.wrong().stream()
        .map(
            slot ->
                slot.label()
                    + ": "
                    + words(slot, given.slots())
                    + " instead of "
                    + words(slot, gold.slots()))
        .collect(Collectors.joining("; "));
  }

  static String quote(GoldArticle article, Outcome outcome) {
    return outcome.place().in(article.article().text()).strip();
  }

  static Map<String, @Nullable Object> object(GoldArticle article, Outcome outcome) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", article.name());
    object.put("outcome", of(outcome));
    object.put("quote", quote(article, outcome));
    object.put("wrong", outcome.wrong().stream().map(Slot::label).toList());
    object.put("wanted", outcome.gold() == null ? null : object(outcome.gold().slots()));
    object.put("given", outcome.given() == null ? null : object(outcome.given().slots()));
    return object;
  }

  private static Map<String, @Nullable Object> object(SlotValues slots) {
    return Column.object(ClaimSlots.COLUMNS, slots(slots));
  }

  /// A date that is none is left out.
  static ClaimSlots slots(SlotValues claim) {
    Double value = claim.value();
    String date = claim.date();
    return new ClaimSlots(
        claim.type(),
        claim.subject(),
        claim.relation(),
        claim.objects(),
        claim.benchmark(),
        value == null ? null : new Quantity(value, claim.unit()),
        claim.claimant(),
        claim.certainty(),
        claim.negated(),
        date == null ? null : StatedDate.parse(date).orElse(null));
  }

  private static String words(Slot slot, SlotValues claim) {
    ClaimSlots slots = slots(claim);
    Object value =
        switch (slot) {
          case SUBJECT -> slots.subject();
          case OBJECTS -> slots.objects().isEmpty() ? null : String.join(", ", slots.objects());
          case RELATION -> slots.relation() == null ? null : slots.relation().label();
          case BENCHMARK -> slots.benchmark();
          case VALUE -> slots.quantity() == null ? null : Amount.of(slots.quantity());
          case CLAIMANT -> slots.claimant();
          case CERTAINTY -> slots.certainty().label();
          case NEGATED -> slots.negated() ? "negated" : "not negated";
          case DATE -> slots.date();
        };
    return value == null ? "none" : value.toString();
  }
}
