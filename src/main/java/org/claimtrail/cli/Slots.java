package org.claimtrail.cli;

import java.util.List;
import java.util.function.Function;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.evaluation.SlotValues;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// What a claim says, whether it was found just now, comes out of the index or is evaluated.
record Slots(
    ClaimType type,
    String subject,
    @Nullable Relation relation,
    List<String> objects,
    @Nullable String benchmark,
    @Nullable Quantity quantity,
    @Nullable String claimant,
    Certainty certainty,
    boolean negated,
    @Nullable StatedDate date) {

  /// The keys of a claim in everything that programs read.
  static final List<Column<Slots>> COLUMNS =
      List.of(
          new Column<>("type", slots -> slots.type.label()),
          new Column<>("subject", Slots::subject),
          new Column<>("relation", slots -> orNull(slots.relation, Relation::label)),
          new Column<>("objects", Slots::objects),
          new Column<>("benchmark", Slots::benchmark),
          new Column<>("value", slots -> orNull(slots.quantity, Quantity::value)),
          new Column<>("unit", slots -> slots.quantity == null ? null : slots.quantity.unit()),
          new Column<>("claimant", Slots::claimant),
          new Column<>("certainty", slots -> slots.certainty.label()),
          new Column<>("negated", Slots::negated),
          new Column<>("date", Slots::date));

  static Slots of(Claim claim) {
    return new Slots(
        claim.type(),
        claim.subject().name(),
        claim.relation(),
        claim.objects().stream().map(Reference::name).toList(),
        orNull(claim.benchmark(), Reference::name),
        claim.quantity(),
        orNull(claim.attribution().claimant(), Reference::name),
        claim.attribution().certainty(),
        claim.attribution().negated(),
        claim.attribution().date());
  }

  static Slots of(StoredClaim claim) {
    return new Slots(
        claim.type(),
        claim.subject(),
        claim.relation(),
        claim.objects(),
        claim.benchmark(),
        claim.quantity(),
        claim.claimant(),
        claim.certainty(),
        claim.negated(),
        claim.date());
  }

  /// A date that is none is left out.
  static Slots of(SlotValues claim) {
    return new Slots(
        claim.type(),
        claim.subject(),
        claim.relation(),
        claim.objects(),
        claim.benchmark(),
        orNull(claim.value(), value -> new Quantity(value, claim.unit())),
        claim.claimant(),
        claim.certainty(),
        claim.negated(),
        orNull(claim.date(), date -> StatedDate.parse(date).orElse(null)));
  }

  private static <V, W> @Nullable W orNull(@Nullable V value, Function<V, W> then) {
    return value == null ? null : then.apply(value);
  }
}
