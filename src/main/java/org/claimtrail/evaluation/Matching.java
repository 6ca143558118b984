package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.evaluation.Outcome.Found;
import org.jspecify.annotations.Nullable;

/// Which given claims are which claims of the gold.
///
/// A given claim may be a gold claim of its type if it lies within the gold's line, covers at least
/// half of its quote, and is no longer than 500 characters or twice the quote. Matching is one to
/// one, of greatest total agreement.
record Matching(Names names) {

  /// A gold claim and a given one, by their places in the lists.
  record Match(int gold, int given, Found found) {}

  /// What has to be right for all of a claim to be, beside its core.
  static final Set<Slot> FULL =
      EnumSet.of(
          Slot.CLAIMANT, Slot.CERTAINTY, Slot.NEGATED, Slot.BENCHMARK, Slot.VALUE, Slot.DATE);

  private static final int LONGEST = 500;

  /// A match counts more than any agreement in it, the core more than slots, the subject more than
  /// others; a claim that is wanted goes before one that is not.
  private static final double MATCH = 1000;

  private static final double CORE = 100;
  private static final double SUBJECT = 10;
  private static final double UNWANTED = -0.5;

  /// The slots that say what a claim of a type says, beside its subject.
  static Set<Slot> core(ClaimType type) {
    return switch (type) {
      case COMPARISON -> EnumSet.of(Slot.RELATION, Slot.OBJECTS, Slot.BENCHMARK);
      case SCORE, RANKING -> EnumSet.of(Slot.BENCHMARK, Slot.VALUE);
      case SPECIFICATION, COST, DEAL -> EnumSet.of(Slot.OBJECTS, Slot.VALUE);
      case RELEASE, ACCUSATION, DENIAL, POLICY, STATEMENT -> EnumSet.of(Slot.OBJECTS);
    };
  }

  /// The matches of one type.
  List<Match> ofOneType(List<GoldClaim> gold, List<GivenClaim> given) {
    return matches(gold, given, true);
  }

  /// The matches of two types: claims that stand at one place and were taken for something else.
  List<Match> ofTwoTypes(List<GoldClaim> gold, List<GivenClaim> given) {
    return matches(gold, given, false);
  }

  private List<Match> matches(List<GoldClaim> gold, List<GivenClaim> given, boolean ofOneType) {
    List<List<@Nullable Found>> table = new ArrayList<>();
    for (GoldClaim claim : gold) {
      List<@Nullable Found> row = new ArrayList<>();
      for (GivenClaim other : given) {
        boolean oneType = claim.slots().type() == other.slots().type();
        row.add(oneType == ofOneType && atOnePlace(claim, other) ? found(claim, other) : null);
      }
      table.add(row);
    }
    return Assignment.heaviest(gold.size(), given.size(), (i, k) -> weight(table.get(i).get(k)))
        .stream()
        .map(pair -> match(pair.row(), pair.column(), table.get(pair.row()).get(pair.column())))
        .toList();
  }

  private static Match match(int gold, int given, @Nullable Found found) {
    return new Match(gold, given, Objects.requireNonNull(found));
  }

  private static double weight(@Nullable Found found) {
    if (found == null) {
      return 0;
    }
    return MATCH
        + (found.core() ? CORE : 0)
        + (found.right().contains(Slot.SUBJECT) ? SUBJECT : 0)
        + found.right().size()
        + (found.gold().wanted() ? 0 : UNWANTED);
  }

  private static boolean atOnePlace(GoldClaim gold, GivenClaim given) {
    Place quote = gold.quote();
    return gold.block().contains(given.place())
        && given.place().length() <= Math.max(LONGEST, 2 * quote.length())
        && 2 * quote.shared(given.place()) >= quote.length();
  }

  private Found found(GoldClaim gold, GivenClaim given) {
    Set<Slot> right =
        Stream.of(Slot.values())
            .filter(slot -> agrees(slot, gold.slots(), given.slots()))
            .collect(Collectors.toSet());
    return new Found(gold, given, right);
  }

  private boolean agrees(Slot slot, SlotValues gold, SlotValues given) {
    return switch (slot) {
      case SUBJECT -> names.same(gold.subject(), given.subject());
      case OBJECTS -> names.sameAll(gold.objects(), given.objects());
      case RELATION -> gold.relation() == given.relation();
      case BENCHMARK -> names.same(gold.benchmark(), given.benchmark());
      case VALUE ->
          equal(gold.value(), given.value())
              && (gold.value() == null || Objects.equals(gold.unit(), given.unit()));
      case CLAIMANT -> names.same(gold.claimant(), given.claimant());
      case CERTAINTY -> gold.certainty() == given.certainty();
      case NEGATED -> gold.negated() == given.negated();
      case DATE -> Objects.equals(gold.date(), given.date());
    };
  }

  /// Up to a millionth.
  private static boolean equal(@Nullable Double gold, @Nullable Double given) {
    if (gold == null || given == null) {
      return gold == null && given == null;
    }
    return Math.abs(gold - given) <= 1e-6 * Math.max(1, Math.abs(gold));
  }
}
