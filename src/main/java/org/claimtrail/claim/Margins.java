package org.claimtrail.claim;

import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Entity.Benchmark;
import org.jspecify.annotations.Nullable;

/// By how much one is ahead of another.
final class Margins {

  private static final Set<String> UNITS =
      Set.of(
          "percent", "points", "months", "years", "weeks", "days", "ratio", "generations", "elo");

  private static final Set<String> RANGES = Set.of("to", "and", "or", "-");

  private Margins() {}

  /// The amount next before the cue ("six months behind"), within it ("twice as fast as") or after
  /// "by"; null when none is given.
  ///
  /// @param last index after the last object
  static @Nullable Quantity of(
      Reading reading, Match match, int last, @Nullable Reference benchmark) {
    for (Amount amount : reading.amounts()) {
      boolean within = amount.from() < match.to() && amount.to() > match.from();
      boolean before =
          amount.to() <= match.from()
              && match.from() - amount.to() <= 2
              && !split(reading.sentence(), amount.to(), match.from());
      boolean by =
          amount.from() >= match.to()
              && amount.from() - last <= 5
              && byBefore(reading.sentence(), amount.from());
      Quantity margin = within || before || by ? margin(reading, amount, benchmark) : null;
      if (margin != null) {
        return margin;
      }
    }
    return null;
  }

  private static @Nullable Quantity margin(
      Reading reading, Amount amount, @Nullable Reference benchmark) {
    if (halfYear(reading.sentence(), amount)) {
      return new Quantity(6, "months");
    }
    String unit = amount.unit();
    String usual =
        benchmark instanceof Named(Benchmark on) && "elo".equals(on.unit()) ? "elo" : "points";
    if (unit.equals(Amount.NUMBER) && benchmark != null || unit.equals("points")) {
      unit = usual;
    }
    return UNITS.contains(unit) ? new Quantity(least(reading, amount), unit) : null;
  }

  private static boolean halfYear(Sentence sentence, Amount amount) {
    return sentence.surface(amount.from()).equalsIgnoreCase("half")
        && sentence
            .text(amount.from(), Math.min(sentence.size(), amount.to() + 2))
            .contains("year");
  }

  /// "six to eighteen months": the lower end.
  private static double least(Reading reading, Amount amount) {
    Optional<Amount> lower =
        reading.amounts().stream()
            .filter(other -> other.to() == amount.from() - 1 && other.value() < amount.value())
            .filter(other -> RANGES.contains(reading.sentence().surface(other.to())))
            .findFirst();
    return lower.map(Amount::value).orElse(amount.value());
  }

  private static boolean split(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.surface(at).equals(",") || sentence.surface(at).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean byBefore(Sentence sentence, int word) {
    for (int at = word - 1; at >= Math.max(0, word - 4); at--) {
      if (sentence.surface(at).equalsIgnoreCase("by")) {
        return true;
      }
    }
    return false;
  }
}
