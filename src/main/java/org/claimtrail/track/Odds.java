package org.claimtrail.track;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.jspecify.annotations.Nullable;

/// Whether two claims that take part in one contention contradict each other, so that a reader
/// should see both.
///
/// What changes with time (prices, ratings, who leads) contradicts only what was said about the
/// same time; what is fixed (the result of a version, its parameters) whenever it was said.
public final class Odds {

  /// How claims contradict each other.
  public enum Kind {
    /// One is ahead, level or behind.
    RELATION,
    /// Results on a benchmark differ.
    SCORE,
    /// Places differ.
    RANK,
    /// A charge, and its rejection.
    CHARGE,
    /// Parameters, licence, hardware …
    SPECIFICATION,
    /// Prices, costs of training …
    COST,
    /// It is so, and it is not.
    NEGATION
  }

  /// Days within which moving ratings, places and gaps are of one time.
  private static final int RATINGS = 30;

  /// Days within which prices are.
  private static final int PRICES = 14;

  /// Days within which companies and families of models are what they were.
  private static final int FAMILIES = 60;

  /// Days within which a plan and what is said of its outcome are of one time.
  private static final int PLANS = 60;

  /// A denial answers a charge of at most so many days before.
  private static final int ANSWER = 120;

  /// Without a word on what is denied, at most so many.
  private static final int BARE_ANSWER = 14;

  /// Days that a denial may seem to precede its charge, as articles come in any order.
  private static final int BEFORE = 3;

  /// Gaps that differ by less than this factor are one gap.
  private static final double GAP = 1.5;

  private Odds() {}

  /// @param one and `other` take part in one [Contention], with these stances
  public static Optional<Kind> between(Said one, int stance, Said other, int otherStance) {
    boolean plans =
        one.certainty() == Certainty.PLANNED
            && other.certainty() == Certainty.PLANNED
            && one.negated() == other.negated();
    if (plans || sameVoice(one, other) || planAndOutcome(one, other)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (one.type()) {
          case COMPARISON -> relation(one, stance, other, otherStance);
          case SCORE -> score(one, other);
          case RANKING -> rank(one, other);
          case SPECIFICATION -> specification(one, other);
          case COST -> cost(one, other);
          case ACCUSATION, DENIAL -> charge(one, stance, other, otherStance);
          case RELEASE, POLICY, DEAL, STATEMENT -> negation(one, other);
        });
  }

  /// An article, or a claimant in one article, does not contradict itself: it tells two things.
  private static boolean sameVoice(Said one, Said other) {
    return one.article().equals(other.article())
        && Objects.equals(one.claimant(), other.claimant());
  }

  /// What came of a plan later is no contradiction to it, and what was spent none to a budget.
  private static boolean planAndOutcome(Said one, Said other) {
    return (one.certainty() == Certainty.PLANNED) != (other.certainty() == Certainty.PLANNED)
        && (one.type() == ClaimType.COST || !within(PLANS, one, other));
  }

  private static @Nullable Kind relation(Said one, int stance, Said other, int otherStance) {
    Kind kind = opposed(one, stance, other, otherStance);
    boolean comparable =
        kind != null
            && claimantsDiffer(one, other)
            && (one.specific() && other.specific() || within(FAMILIES, one, other))
            && (one.benchmark() != null
                || Sameness.compatible(one, other) && Sameness.sameQuality(one, other))
            && !Settings.clash(one, other)
            && !Settings.differ(one, other);
    return comparable ? kind : null;
  }

  private static @Nullable Kind opposed(Said one, int stance, Said other, int otherStance) {
    int relation = stance % Contention.Stance.NEGATED;
    int otherRelation = otherStance % Contention.Stance.NEGATED;
    boolean negated = stance >= Contention.Stance.NEGATED;
    boolean otherNegated = otherStance >= Contention.Stance.NEGATED;
    if (negated != otherNegated) {
      return relation == otherRelation ? Kind.NEGATION : null;
    }
    boolean differ = relation != otherRelation || gapsDiffer(one, other);
    return differ && !negated ? Kind.RELATION : null;
  }

  private static boolean claimantsDiffer(Said one, Said other) {
    return one.claimant() == null || !one.claimant().equals(other.claimant());
  }

  private static boolean gapsDiffer(Said one, Said other) {
    Measure gap = one.measure();
    Measure otherGap = other.measure();
    if (gap == null || otherGap == null || !Objects.equals(gap.unit(), otherGap.unit())) {
      return false;
    }
    double factor = gap.value() / otherGap.value();
    return (factor > GAP || factor < 1 / GAP) && within(FAMILIES, one, other);
  }

  private static @Nullable Kind score(Said one, Said other) {
    boolean comparable =
        one.specific()
            && valuesDiffer(one, other)
            && Sameness.compatible(one, other)
            && !Settings.differ(one, other)
            && !hedgedRetelling(one, other);
    if (!comparable) {
      return null;
    }
    boolean moves = one.measure() != null && "elo".equals(one.measure().unit());
    return moves && !within(RATINGS, one, other) ? null : Kind.SCORE;
  }

  private static boolean hedgedRetelling(Said one, Said other) {
    return one.certainty() == Certainty.PLANNED || other.certainty() == Certainty.PLANNED;
  }

  private static @Nullable Kind rank(Said one, Said other) {
    if (one.negated() != other.negated()) {
      return within(RATINGS, one, other) && Sameness.holds(one, other) ? Kind.NEGATION : null;
    }
    return one.benchmark() != null
            && valuesDiffer(one, other)
            && Sameness.compatible(one, other)
            && sameBoard(one, other)
            && within(PRICES, one, other)
            && !updated(one, other)
        ? Kind.RANK
        : null;
  }

  private static boolean sameBoard(Said one, Said other) {
    return one.aspects("board").equals(other.aspects("board"))
        && one.aspects("scope").equals(other.aspects("scope"));
  }

  private static @Nullable Kind specification(Said one, Said other) {
    if (one.negated() != other.negated()) {
      return one.objects().equals(other.objects()) && Sameness.holds(one, other)
          ? Kind.NEGATION
          : null;
    }
    Set<String> clashes = Dimensions.clash(one.aspects(), other.aspects());
    if (clashes.equals(Set.of("licence"))) {
      return Kind.SPECIFICATION;
    }
    boolean sameTime = one.specific() || within(FAMILIES, one, other);
    if (!clashes.isEmpty() || !sameTime || updated(one, other)) {
      return null;
    }
    if (one.measure() == null && other.measure() == null) {
      return trainedOnOthers(one, other) ? Kind.SPECIFICATION : null;
    }
    return valuesDiffer(one, other) && !partOnly(one, other) ? Kind.SPECIFICATION : null;
  }

  /// A model was trained on one kind of chips, or on another.
  private static boolean trainedOnOthers(Said one, Said other) {
    return one.aspects("hardware").contains("hardware:training")
        && other.aspects("hardware").contains("hardware:training")
        && !one.objects().isEmpty()
        && !other.objects().isEmpty()
        && Collections.disjoint(one.objects(), other.objects());
  }

  /// Active parameters are a part of all, and a window may be told with or without its output.
  private static boolean partOnly(Said one, Said other) {
    Set<String> oneSided = Dimensions.oneSided(one.aspects(), other.aspects());
    return oneSided.contains("parameters")
            && (one.aspects().contains("parameters:active")
                || other.aspects().contains("parameters:active"))
        || oneSided.contains("extent") && isOfTokens(one);
  }

  private static boolean isOfTokens(Said said) {
    return said.measure() != null && "tokens".equals(said.measure().unit());
  }

  private static @Nullable Kind cost(Said one, Said other) {
    boolean sameThing = one.objects().equals(other.objects()) && one.negated() == other.negated();
    if (!sameThing || updated(one, other)) {
      return null;
    }
    Set<String> clashes = Dimensions.clash(one.aspects(), other.aspects());
    if (clashes.equals(Set.of("difference"))) {
      return within(FAMILIES, one, other) && !pricesApart(one, other) ? Kind.COST : null;
    }
    boolean fixed =
        one.aspects().contains("priced:training") && other.aspects().contains("priced:training");
    return clashes.isEmpty()
            && valuesDiffer(one, other)
            && !pricesApart(one, other)
            && (fixed || within(PRICES, one, other))
        ? Kind.COST
        : null;
  }

  /// Something that only one of two prices says of itself sets it apart.
  private static boolean pricesApart(Said one, Said other) {
    Set<String> oneSided = Dimensions.oneSided(one.aspects(), other.aspects());
    return oneSided.contains("tier")
        || oneSided.contains("period")
        || oneSided.contains("priced")
        || oneSided.contains("cache") && (cached(one) || cached(other));
  }

  private static boolean cached(Said said) {
    return said.aspects().contains("cache:hit");
  }

  /// One tells that it has changed, some days after the other.
  private static boolean updated(Said one, Said other) {
    if (one.day() == null || other.day() == null || one.day().equals(other.day())) {
      return false;
    }
    Said later = one.day().isAfter(other.day()) ? one : other;
    return later.aspects().contains("change:later");
  }

  private static @Nullable Kind charge(Said one, int stance, Said other, int otherStance) {
    boolean oneDenies = one.type() == ClaimType.DENIAL;
    if (oneDenies == (other.type() == ClaimType.DENIAL)) {
      return null;
    }
    Said accusation = oneDenies ? other : one;
    Said denial = oneDenies ? one : other;
    int accused = oneDenies ? otherStance : stance;
    int denier = oneDenies ? stance : otherStance;
    boolean related = accused == Contention.Stance.ACCUSED || denier == Contention.Stance.DENIES;
    Set<String> charges = accusation.aspects("charge");
    Set<String> denied = denial.aspects("charge");
    boolean bare = charges.isEmpty() || denied.isEmpty();
    boolean sameCharge =
        bare
            ? answersAccuser(accusation, denial)
                || answers(BARE_ANSWER, accusation, denial)
                    && Wording.meet(accusation.words(), denial.words())
            : !Collections.disjoint(charges, denied);
    return related && sameCharge && answers(ANSWER, accusation, denial) ? Kind.CHARGE : null;
  }

  /// Whether a denial names who made the charge.
  private static boolean answersAccuser(Said accusation, Said denial) {
    return accusation.claimant() != null && denial.objects().contains(accusation.claimant());
  }

  private static boolean answers(int days, Said accusation, Said denial) {
    if (accusation.day() == null || denial.day() == null) {
      return true;
    }
    long after = ChronoUnit.DAYS.between(accusation.day(), denial.day());
    return after >= -BEFORE && after <= days;
  }

  private static @Nullable Kind negation(Said one, Said other) {
    return one.negated() != other.negated()
            && claimantsDiffer(one, other)
            && within(FAMILIES, one, other)
            && Sameness.objectsOverlap(one, other)
            && (Sameness.similar(one, other)
                || one.type() != ClaimType.STATEMENT && Sameness.compatible(one, other))
        ? Kind.NEGATION
        : null;
  }

  private static boolean valuesDiffer(Said one, Said other) {
    return one.measure() != null
        && other.measure() != null
        && !one.negated()
        && !other.negated()
        && Objects.equals(one.measure().unit(), other.measure().unit())
        && !one.measure().agrees(other.measure());
  }

  private static boolean within(int days, Said one, Said other) {
    return one.day() == null
        || other.day() == null
        || Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= days;
  }
}
