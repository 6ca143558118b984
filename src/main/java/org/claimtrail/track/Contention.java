package org.claimtrail.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;

/// What claims that are at odds always share, as a number, and on which side of it a claim stands.
/// A claim may take part in several contentions: a comparison with two others in two.
///
/// The number's last bits are the stance, so that a column of numbers tells where there are two of
/// them.
///
/// @param matter what it is about; its last 16 bits are 0
/// @param stance 0 to 65,535, see [Stance]
public record Contention(long matter, int stance) {

  private static final long STANCE = 0xFFFF;

  /// The stances of accusations and denials. Those of comparisons are the relation of the party
  /// that stands first in order, and 4 more where the claim is that it is not so. Those of all
  /// other claims are 4 where it is not so, else 0, and above that a hash of what is said: two that
  /// say the same have the same.
  static final class Stance {
    static final int ACCUSED = 0;
    static final int DENIES = 1;

    /// The accused belongs to whom the contention is about.
    static final int ACCUSED_MEMBER = 2;

    /// Who denies belongs to whom the contention is about.
    static final int MEMBER_DENIES = 3;

    static final int NEGATED = 4;

    private Stance() {}

    static int of(Relation relation) {
      return switch (relation) {
        case AHEAD -> 0;
        case PARITY -> 1;
        case BEHIND -> 2;
      };
    }
  }

  public static Contention read(long number) {
    return new Contention(number & ~STANCE, (int) (number & STANCE));
  }

  public long number() {
    return matter | stance;
  }

  /// @param family the subject, and whom it belongs to
  public static List<Contention> of(Said said, Set<String> family) {
    return switch (said.type()) {
      case COMPARISON -> comparisons(said);
      case SCORE, RANKING -> List.of(about(said, said.subject(), said.benchmark() + ""));
      case SPECIFICATION, COST, RELEASE, POLICY -> List.of(about(said, said.subject(), ""));
      case DEAL -> List.of(about(said, said.parties().toString(), ""));
      case ACCUSATION, DENIAL -> charges(said, family);
      case STATEMENT -> List.of(statement(said));
    };
  }

  private static Contention about(Said said, String whom, String benchmark) {
    long matter = Topic.hash(said.type().label(), whom, benchmark);
    int stance = (content(said) << 3) + (said.negated() ? Stance.NEGATED : 0);
    return new Contention(matter & ~STANCE, stance & (int) STANCE);
  }

  /// Statements of the same parties are no two sides, but for one and its negation.
  private static Contention statement(Said said) {
    long matter =
        Topic.hash(said.type().label(), said.subject(), said.objects().toString()) & ~STANCE;
    return new Contention(matter, said.negated() ? Stance.NEGATED : 0);
  }

  private static int content(Said said) {
    Measure measure = said.measure();
    return Objects.hash(
        measure == null ? null : measure.value(),
        said.objects(),
        said.aspects("licence"),
        said.aspects("difference"));
  }

  private static List<Contention> comparisons(Said said) {
    Relation relation = said.relation();
    if (relation == null) {
      return List.of();
    }
    List<Contention> all = new ArrayList<>();
    for (String other : said.objects()) {
      int order = said.subject().compareTo(other);
      if (order != 0) {
        String first = order < 0 ? said.subject() : other;
        String second = order < 0 ? other : said.subject();
        int stance = Stance.of(order < 0 ? relation : relation.reversed());
        long matter = Topic.hash("comparison", first, second, said.benchmark() + "");
        all.add(new Contention(matter & ~STANCE, stance + (said.negated() ? Stance.NEGATED : 0)));
      }
    }
    return all;
  }

  /// Whoever is accused can deny, and so can those who belong to it or to whom it belongs.
  private static List<Contention> charges(Said said, Set<String> family) {
    boolean denies = said.type() == ClaimType.DENIAL;
    if (said.negated()) {
      return List.of();
    }
    int itself = denies ? Stance.DENIES : Stance.ACCUSED;
    int member = denies ? Stance.MEMBER_DENIES : Stance.ACCUSED_MEMBER;
    List<Contention> all =
        family.stream()
            .map(
                name ->
                    new Contention(
                        Topic.hash("charge", name) & ~STANCE,
                        name.equals(said.subject()) ? itself : member))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!denies) {
      said.objects()
          .forEach(
              name ->
                  all.add(new Contention(Topic.hash("charge", name) & ~STANCE, Stance.ACCUSED)));
    }
    return all;
  }
}
