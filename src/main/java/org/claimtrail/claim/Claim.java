package org.claimtrail.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A checkable statement that an article makes or reports.
///
/// What all claims have stands in their [Frame]; what only one type has, in its record. Code that
/// must treat types apart switches over this interface without a `default`, so that the compiler
/// lists what a new type touches.
public sealed interface Claim {

  Frame frame();

  /// What every claim has.
  ///
  /// @param subject whom or what it is about
  /// @param objects the others that it involves, in the order of the text
  record Frame(
      Reference subject, List<Reference> objects, Evidence evidence, Attribution attribution) {
    public Frame {
      objects = List.copyOf(objects);
    }
  }

  /// One is better than, equal to, or worse than others.
  ///
  /// @param benchmark on what; null in general or on a quality
  /// @param margin by how much; null when not given
  record Comparison(
      Frame frame, Relation relation, @Nullable Reference benchmark, @Nullable Quantity margin)
      implements Claim {}

  /// A result on a benchmark.
  record Score(Frame frame, Reference benchmark, Quantity result) implements Claim {}

  /// A place, 1 for the first, best or leading.
  ///
  /// @param benchmark the leaderboard; null when none is named
  /// @param rank null when the text names no place
  record Ranking(Frame frame, @Nullable Reference benchmark, @Nullable Integer rank)
      implements Claim {}

  /// Parameters, context window, architecture, hardware, licence.
  ///
  /// @param amount null where it is no number
  record Specification(Frame frame, @Nullable Quantity amount) implements Claim {}

  /// Price, training or running cost, salary, spending.
  ///
  /// @param amount null where it is no number
  record Cost(Frame frame, @Nullable Quantity amount) implements Claim {}

  /// Launch, open-sourcing, update, withdrawal or delay.
  record Release(Frame frame) implements Claim {}

  /// One party says that another, the subject, did wrong.
  record Accusation(Frame frame) implements Claim {}

  /// A party, the subject, rejects an accusation or a claim.
  record Denial(Frame frame) implements Claim {}

  /// A government or regulator acts, or threatens to.
  record Policy(Frame frame) implements Claim {}

  /// Funding, investment, acquisition, partnership, customer win, valuation, revenue.
  ///
  /// @param amount null where none is given
  record Deal(Frame frame, @Nullable Quantity amount) implements Claim {}

  /// Anything else that a source says about an entity.
  record Statement(Frame frame) implements Claim {}

  default ClaimType type() {
    return switch (this) {
      case Comparison _ -> ClaimType.COMPARISON;
      case Score _ -> ClaimType.SCORE;
      case Ranking _ -> ClaimType.RANKING;
      case Specification _ -> ClaimType.SPECIFICATION;
      case Cost _ -> ClaimType.COST;
      case Release _ -> ClaimType.RELEASE;
      case Accusation _ -> ClaimType.ACCUSATION;
      case Denial _ -> ClaimType.DENIAL;
      case Policy _ -> ClaimType.POLICY;
      case Deal _ -> ClaimType.DEAL;
      case Statement _ -> ClaimType.STATEMENT;
    };
  }

  /// Null for every type but comparison.
  default @Nullable Relation relation() {
    return this instanceof Comparison comparison ? comparison.relation() : null;
  }

  /// Null where the type has none or the text names none.
  default @Nullable Reference benchmark() {
    return switch (this) {
      case Comparison comparison -> comparison.benchmark();
      case Score score -> score.benchmark();
      case Ranking ranking -> ranking.benchmark();
      case Specification _,
          Cost _,
          Release _,
          Accusation _,
          Denial _,
          Policy _,
          Deal _,
          Statement _ ->
          null;
    };
  }

  /// Margin, result, rank or amount; null where the type has none or the text gives none.
  default @Nullable Quantity quantity() {
    return switch (this) {
      case Comparison comparison -> comparison.margin();
      case Score score -> score.result();
      case Ranking(_, _, Integer rank) -> rank == null ? null : new Quantity(rank, null);
      case Specification specification -> specification.amount();
      case Cost cost -> cost.amount();
      case Deal deal -> deal.amount();
      case Release _, Accusation _, Denial _, Policy _, Statement _ -> null;
    };
  }

  /// A claim of a type.
  ///
  /// @param relation needed by a comparison, left aside by others
  /// @param benchmark needed by a score; null where none is named
  /// @param quantity needed by a score; null where there is none
  /// @throws IllegalArgumentException where it lacks what its type needs
  static Claim of(
      ClaimType type,
      Frame frame,
      @Nullable Relation relation,
      @Nullable Reference benchmark,
      @Nullable Quantity quantity) {
    return switch (type) {
      case COMPARISON ->
          new Comparison(frame, needed(relation, type, "relation"), benchmark, quantity);
      case SCORE ->
          new Score(frame, needed(benchmark, type, "benchmark"), needed(quantity, type, "value"));
      case RANKING ->
          new Ranking(
              frame, benchmark, quantity == null ? null : (int) Math.round(quantity.value()));
      case SPECIFICATION -> new Specification(frame, quantity);
      case COST -> new Cost(frame, quantity);
      case RELEASE -> new Release(frame);
      case ACCUSATION -> new Accusation(frame);
      case DENIAL -> new Denial(frame);
      case POLICY -> new Policy(frame);
      case DEAL -> new Deal(frame, quantity);
      case STATEMENT -> new Statement(frame);
    };
  }

  private static <T> T needed(@Nullable T value, ClaimType type, String slot) {
    if (value == null) {
      throw new IllegalArgumentException("a " + type.label() + " needs a " + slot);
    }
    return value;
  }

  /// The same claim with other names.
  ///
  /// @param other its frame
  /// @param benchmark what to make of its benchmark
  default Claim with(Frame other, UnaryOperator<Reference> benchmark) {
    return switch (this) {
      case Comparison(_, Relation relation, Reference on, Quantity margin) ->
          new Comparison(other, relation, on == null ? null : benchmark.apply(on), margin);
      case Score(_, Reference on, Quantity result) -> new Score(other, benchmark.apply(on), result);
      case Ranking(_, Reference on, Integer rank) ->
          new Ranking(other, on == null ? null : benchmark.apply(on), rank);
      case Specification(_, Quantity amount) -> new Specification(other, amount);
      case Cost(_, Quantity amount) -> new Cost(other, amount);
      case Release _ -> new Release(other);
      case Accusation _ -> new Accusation(other);
      case Denial _ -> new Denial(other);
      case Policy _ -> new Policy(other);
      case Deal(_, Quantity amount) -> new Deal(other, amount);
      case Statement _ -> new Statement(other);
    };
  }

  default Reference subject() {
    return frame().subject();
  }

  default List<Reference> objects() {
    return frame().objects();
  }

  default Evidence evidence() {
    return frame().evidence();
  }

  default Attribution attribution() {
    return frame().attribution();
  }
}
