package org.claimtrail.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.jspecify.annotations.Nullable;

/// What became of a claim: one of the gold, or one that was given.
public sealed interface Outcome {

  /// Null for a spurious claim.
  @Nullable GoldClaim gold();

  /// Null for a missed claim.
  @Nullable GivenClaim given();

  /// What the gold has, or where it has nothing, what was given.
  default SlotValues slots() {
    return gold() == null ? Objects.requireNonNull(given()).slots() : gold().slots();
  }

  /// Where that stands.
  default Place place() {
    return gold() == null ? Objects.requireNonNull(given()).place() : gold().quote();
  }

  /// The slots in which gold and given claim differ.
  default List<Slot> wrong() {
    return List.of();
  }

  default ClaimType type() {
    return slots().type();
  }

  /// This as a count of one.
  ///
  /// @param right whether a claim that was found is right in what is counted
  default Tally counted(Predicate<Found> right) {
    return switch (this) {
      case Found found -> new Tally(right.test(found) ? 1 : 0, 1, 1);
      case Missed _ -> new Tally(0, 0, 1);
      case Spurious _ -> new Tally(0, 1, 0);
    };
  }

  /// A gold claim that was found.
  ///
  /// @param right the slots that agree
  record Found(GoldClaim gold, GivenClaim given, Set<Slot> right) implements Outcome {
    public Found {
      right = Set.copyOf(right);
    }

    /// Whether it says what it has to: subject, and of a comparison relation, objects and
    /// benchmark, of a score and ranking benchmark and value, and so on.
    public boolean core() {
      return right.contains(Slot.SUBJECT) && right.containsAll(Matching.core(type()));
    }

    /// Whether moreover claimant, certainty, negation, benchmark, value and date are right.
    public boolean full() {
      return core() && right.containsAll(Matching.FULL);
    }

    @Override
    public List<Slot> wrong() {
      return Stream.of(Slot.values()).filter(slot -> !right.contains(slot)).toList();
    }
  }

  /// A gold claim that was not found.
  record Missed(GoldClaim gold) implements Outcome {
    @Override
    public @Nullable GivenClaim given() {
      return null;
    }
  }

  /// A given claim that is none.
  record Spurious(GivenClaim given) implements Outcome {
    @Override
    public @Nullable GoldClaim gold() {
      return null;
    }
  }
}
