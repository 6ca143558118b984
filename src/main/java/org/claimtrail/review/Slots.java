package org.claimtrail.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// Slots of a claim with new values, as words: "subject" → "DeepSeek V4", "value" → "80.6". An
/// empty value empties the slot.
///
/// @param values by the slots' names in output
public record Slots(SequencedMap<String, String> values) {

  /// The slots that can be corrected.
  public static final Set<String> NAMES =
      new TreeSet<>(
          Set.of(
              "type",
              "subject",
              "relation",
              "objects",
              "benchmark",
              "value",
              "unit",
              "claimant",
              "self_reported",
              "certainty",
              "negated",
              "date"));

  /// @throws IllegalArgumentException where a slot is none, or none is given
  /// @throws SlotFault where a value is none
  public Slots {
    values = new LinkedHashMap<>(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no slot to correct; name one of " + all());
    }
    values.keySet().stream()
        .filter(name -> !NAMES.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("no slot '" + name + "'; it is one of " + all());
            });
    values.forEach(Slots::check);
  }

  private static String all() {
    return String.join(", ", NAMES);
  }

  /// What is wrong with a value whatever claim it is for.
  private static void check(String slot, String value) {
    boolean fine =
        switch (slot) {
          case "type" -> ClaimType.labelled(value).isPresent();
          case "relation" -> value.isEmpty() || Relation.labelled(value).isPresent();
          case "certainty" -> Certainty.labelled(value).isPresent();
          case "negated" -> value.equals("true") || value.equals("false");
          case "self_reported" -> value.isEmpty() || value.equals("true") || value.equals("false");
          case "date" -> value.isEmpty() || StatedDate.parse(value).isPresent();
          case "value" -> value.isEmpty() || number(value).isPresent();
          case "subject" -> !value.isBlank();
          default -> true;
        };
    if (!fine) {
      throw new SlotFault(slot, "'" + value + "' is no " + slot.replace('_', '-'));
    }
  }

  private static Optional<Double> number(String value) {
    try {
      double number = Double.parseDouble(value);
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Checks that a claim with these values has what its type needs.
  ///
  /// @param type the claim's own
  /// @param relation whether it has one, as `benchmark` and `value`
  /// @throws SlotFault where it would lack something
  public void check(ClaimType type, boolean relation, boolean benchmark, boolean value) {
    ClaimType becomes =
        values.containsKey("type") ? ClaimType.labelled(text("type")).orElseThrow() : type;
    if (becomes == ClaimType.COMPARISON) {
      needs(becomes, "relation", relation);
    }
    if (becomes == ClaimType.SCORE) {
      needs(becomes, "benchmark", benchmark);
      needs(becomes, "value", value);
    }
  }

  private void needs(ClaimType type, String slot, boolean has) {
    if (values.containsKey(slot) ? text(slot).isBlank() : !has) {
      throw new SlotFault(slot, "a " + type.label() + " needs a " + slot);
    }
  }

  /// The claim with these values.
  ///
  /// @param references what a name refers to
  /// @throws IllegalArgumentException where the claim would lack what its type needs
  Claim of(Claim claim, Function<String, Reference> references) {
    Attribution was = claim.attribution();
    Reference subject =
        values.containsKey("subject") ? references.apply(text("subject")) : claim.subject();
    Reference claimant =
        values.containsKey("claimant") ? optional("claimant", references) : was.claimant();
    Attribution attribution =
        new Attribution(
            claimant,
            voice(claimant, was),
            values.containsKey("certainty")
                ? Certainty.labelled(text("certainty")).orElseThrow()
                : was.certainty(),
            values.containsKey("negated") ? text("negated").equals("true") : was.negated(),
            values.containsKey("date") ? StatedDate.parse(text("date")).orElse(null) : was.date());
    Claim.Frame frame =
        new Claim.Frame(
            subject,
            values.containsKey("objects") ? objects(references) : claim.objects(),
            claim.evidence(),
            attribution);
    Reference benchmark =
        values.containsKey("benchmark") ? optional("benchmark", references) : claim.benchmark();
    Relation relation =
        values.containsKey("relation")
            ? Relation.labelled(text("relation")).orElse(null)
            : claim.relation();
    ClaimType type =
        values.containsKey("type") ? ClaimType.labelled(text("type")).orElseThrow() : claim.type();
    return Claim.of(type, frame, relation, benchmark, quantity(claim.quantity()));
  }

  private Voice voice(@Nullable Reference claimant, Attribution was) {
    if (claimant == null) {
      return Voice.ARTICLE;
    }
    return switch (values.getOrDefault("self_reported", "")) {
      case "true" -> Voice.SELF_REPORTED;
      case "false" -> Voice.INDEPENDENT;
      default -> was.voice() == Voice.ARTICLE ? Voice.INDEPENDENT : was.voice();
    };
  }

  private List<Reference> objects(Function<String, Reference> references) {
    return Stream.of(text("objects").split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(references)
        .toList();
  }

  private @Nullable Quantity quantity(@Nullable Quantity was) {
    boolean emptied = values.containsKey("value") && text("value").isEmpty();
    Double value =
        values.containsKey("value")
            ? number(text("value")).orElse(null)
            : was == null ? null : Double.valueOf(was.value());
    if (emptied || value == null) {
      return null;
    }
    String unit = values.containsKey("unit") ? text("unit") : was == null ? "" : was.unit();
    return new Quantity(value, unit == null || unit.isEmpty() ? null : unit);
  }

  private @Nullable Reference optional(String slot, Function<String, Reference> references) {
    return text(slot).isBlank() ? null : references.apply(text(slot));
  }

  private String text(String slot) {
    return values.getOrDefault(slot, "");
  }

  /// In words: "subject=DeepSeek V4, value=80.6".
  @Override
  public String toString() {
    return values.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
  }
}
