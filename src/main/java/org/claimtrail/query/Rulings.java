package org.claimtrail.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.NameKey;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexBusy;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Correction.Made;
import org.claimtrail.review.Correction.Target;
import org.claimtrail.review.Slots;
import org.jspecify.annotations.Nullable;

/// Makes decisions: what an analyst wants is checked against the claims, written down, and laid
/// over the index.
///
/// @param catalogue with the index's own
public record Rulings(ClaimIndex index, Catalogue catalogue) {

  /// A decision that is not [applied][Decision#applied()] is in the journal, and whoever writes to
  /// the index next lays it over that.
  ///
  /// @param reason why; may be empty where none is needed
  /// @param by who decides; null when not told
  /// @throws UnknownName where there is no such claim, entity or decision
  /// @throws IllegalArgumentException where it cannot be decided for another reason
  /// @throws org.claimtrail.index.IndexUnavailable when there is no index, or it cannot be used
  public Decision make(Ruling ruling, String reason, @Nullable String by) {
    Function<Made, Correction> checked;
    try (ClaimSearch search = ClaimSearch.open(index.folder(), catalogue)) {
      checked = checked(ruling, search);
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Correction made =
        index
            .journal()
            .add(List.of(number -> checked.apply(new Made(number, now, reason.strip(), by))))
            .getFirst();
    boolean inForce = !(made instanceof Correction.Undo);
    return new Decision(made, inForce, true, applied());
  }

  private boolean applied() {
    try {
      index.applyCorrections(catalogue);
      return true;
    } catch (IndexBusy e) {
      return false;
    }
  }

  private static Function<Made, Correction> checked(Ruling ruling, ClaimSearch search) {
    return switch (ruling) {
      case Ruling.Confirm(String claim) -> {
        Target target = target(search.claim(claim));
        yield made -> new Correction.Confirm(made, target);
      }
      case Ruling.Reject(String claim) -> {
        Target target = target(search.claim(claim));
        yield made -> new Correction.Reject(made, target);
      }
      case Ruling.Correct(String claim, Slots slots) -> corrected(search.claim(claim), slots);
      case Ruling.Merge(String name, String into) ->
          merged(name, search.canonicalOr(name), into, search.canonical(into));
      case Ruling.Split split -> split(split, search.entity(split.from()), search);
      case Ruling.Undo(int number) -> undone(number, search.decisions());
    };
  }

  private static Target target(StoredClaim claim) {
    return new Target(claim.id(), claim.article().id(), claim.article().url(), claim.quote());
  }

  private static Function<Made, Correction> corrected(StoredClaim claim, Slots slots) {
    slots.check(
        claim.type(),
        claim.relation() != null,
        claim.benchmark() != null,
        claim.quantity() != null);
    return made -> new Correction.Amend(made, target(claim), slots);
  }

  private static Function<Made, Correction> merged(
      String name, String other, String into, String entity) {
    if (NameKey.of(entity).equals(NameKey.of(other))) {
      throw new IllegalArgumentException(
          "'%s' and '%s' are one already, %s".formatted(name, into, entity));
    }
    return made -> new Correction.Merge(made, other, entity);
  }

  private static Function<Made, Correction> split(
      Ruling.Split split, EntityProfile former, ClaimSearch search) {
    if (former.surfaces().stream().noneMatch(split.surface()::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          "no article calls %s '%s'; they call it %s"
              .formatted(
                  former.family().row().name(),
                  split.surface(),
                  String.join(", ", former.surfaces())));
    }
    String into = search.canonicalOr(split.into());
    EntityType given = split.type();
    EntityType type = given == null ? former.family().row().type() : given;
    return made ->
        new Correction.Split(made, split.surface(), former.family().row().name(), into, type);
  }

  private static Function<Made, Correction> undone(int number, List<Decision> decisions) {
    Decision decision =
        decisions.stream()
            .filter(one -> one.correction().made().number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    UnknownName.of("correction", String.valueOf(number), List.of(), "corrections"));
    boolean undoing = decision.correction() instanceof Correction.Undo;
    if (!undoing && !decision.inForce()) {
      throw new IllegalArgumentException("correction " + number + " is undone already");
    }
    return made -> new Correction.Undo(made, number);
  }
}
