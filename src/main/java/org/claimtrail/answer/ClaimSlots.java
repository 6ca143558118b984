package org.claimtrail.answer;

import java.util.List;
import java.util.function.Function;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// What a claim says, whether it was found just now, comes out of the index or is evaluated.
public record ClaimSlots(
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
  public static final List<Column<ClaimSlots>> COLUMNS =
      List.of(
          new Column<>("type", slots -> slots.type.label()),
          new Column<>("subject", ClaimSlots::subject),
          new Column<>("relation", slots -> orNull(slots.relation, Relation::label)),
          new Column<>("objects", ClaimSlots::objects),
          new Column<>("benchmark", ClaimSlots::benchmark),
          new Column<>("value", slots -> orNull(slots.quantity, Quantity::value)),
          new Column<>("unit", slots -> slots.quantity == null ? null : slots.quantity.unit()),
          new Column<>("claimant", ClaimSlots::claimant),
          new Column<>("certainty", slots -> slots.certainty.label()),
          new Column<>("negated", ClaimSlots::negated),
          new Column<>("date", ClaimSlots::date));

  public static ClaimSlots of(Claim claim) {
    return new ClaimSlots(
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

  public static ClaimSlots of(StoredClaim claim) {
    return new ClaimSlots(
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

  private static <V, W> @Nullable W orNull(@Nullable V value, Function<V, W> then) {
    return value == null ? null : then.apply(value);
  }
}
