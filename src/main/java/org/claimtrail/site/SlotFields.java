package org.claimtrail.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// The slots of a claim as fields of a form.
final class SlotFields {

  static final String NAMES = "names";
  static final String BENCHMARKS = "benchmarks";

  private SlotFields() {}

  /// What each slot holds now, as [org.claimtrail.review.Slots] takes it, in the order in which
  /// people read a claim.
  static SequencedMap<String, String> values(StoredClaim claim) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    values.put("type", claim.type().label());
    values.put("subject", claim.subject());
    values.put("relation", claim.relation() == null ? "" : claim.relation().label());
    values.put("objects", String.join("; ", claim.objects()));
    values.put("benchmark", Objects.requireNonNullElse(claim.benchmark(), ""));
    values.put("value", claim.quantity() == null ? "" : Amount.plain(claim.quantity().value()));
    values.put("unit", claim.quantity() == null ? "" : text(claim.quantity().unit()));
    values.put("claimant", text(claim.claimant()));
    values.put("self_reported", text(claim.selfReported()));
    values.put("certainty", claim.certainty().label());
    values.put("negated", String.valueOf(claim.negated()));
    values.put("date", text(claim.date()));
    values.replaceAll((_, value) -> Harmless.words(value));
    return values;
  }

  static SlotField field(String slot, String value, String was, @Nullable String fault) {
    return new SlotField(
        slot, label(slot), hint(slot), value, was, options(slot, value), names(slot), fault);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String label(String slot) {
    return switch (slot) {
      case "type" -> "Kind of claim";
      case "objects" -> "Compared with, or also named";
      case "self_reported" -> "Speaks of its own";
      case "negated" -> "Denied or not so";
      default -> Character.toUpperCase(slot.charAt(0)) + slot.substring(1);
    };
  }

  private static String hint(String slot) {
    return switch (slot) {
      case "objects" -> "Several with ; between";
      case "value" -> "A number such as 80.6";
      case "unit" -> "Such as percent, points, usd";
      case "claimant" -> "Empty where the article itself says so";
      case "date" -> "Such as 2026-04-24, 2026-04 or 2026";
      default -> "";
    };
  }

  private static @Nullable String names(String slot) {
    return switch (slot) {
      case "subject", "objects", "claimant" -> NAMES;
      case "benchmark" -> BENCHMARKS;
      default -> null;
    };
  }

  private static List<SlotField.Option> options(String slot, String value) {
    return choices(slot).entrySet().stream()
        .map(one -> new SlotField.Option(one.getKey(), one.getValue(), one.getKey().equals(value)))
        .toList();
  }

  private static Map<String, String> choices(String slot) {
    return switch (slot) {
      case "type" -> same(Stream.of(ClaimType.values()).map(ClaimType::label));
      case "relation" ->
          same(Stream.concat(Stream.of(""), Stream.of(Relation.values()).map(Relation::label)));
      case "certainty" -> same(Stream.of(Certainty.values()).map(Certainty::label));
      case "negated" -> choice("false", "no", "true", "yes");
      case "self_reported" -> choice("", "as the claimant has it", "true", "yes", "false", "no");
      default -> Map.of();
    };
  }

  private static Map<String, String> same(Stream<String> labels) {
    Map<String, String> same = new LinkedHashMap<>();
    labels.forEach(label -> same.put(label, label.isEmpty() ? "none" : label));
    return same;
  }

  private static Map<String, String> choice(String... valuesAndWords) {
    Map<String, String> choice = new LinkedHashMap<>();
    for (int at = 0; at < valuesAndWords.length; at += 2) {
      choice.put(valuesAndWords[at], valuesAndWords[at + 1]);
    }
    return choice;
  }
}
