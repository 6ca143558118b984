package org.claimtrail.claim;

import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.Entity.Benchmark;
import org.jspecify.annotations.Nullable;

/// Tells results from other numbers, and reads one as a result on a benchmark.
final class Results {

  private static final Lexicon LEXICON = Lexicon.of("numbers");
  private static final Set<String> MARGIN_AFTER = LEXICON.words("margin-after");
  private static final Set<String> MARGIN_BEFORE = LEXICON.words("margin-before");
  private static final Set<String> QUALIFIERS = LEXICON.words("qualifiers");
  private static final Set<String> NUMBERED = LEXICON.words("numbered");
  private static final Set<String> UNITS =
      Set.of("percent", Amount.NUMBER, "points", "elo", "steps");

  private Results() {}

  /// Whether a number may be a result: not a margin, a count, a place or part of a name.
  static boolean possible(Sentence sentence, Amount amount) {
    boolean figures = Character.isDigit(sentence.surface(amount.from()).charAt(0));
    boolean written =
        figures || sentence.text(amount.from(), amount.to()).matches("(?i).*per ?cent");
    return UNITS.contains(amount.unit())
        && (figures || written && amount.in("percent"))
        && !marginBefore(sentence, amount.from())
        && !numbered(sentence, amount)
        && (amount.to() >= sentence.size() || resultBefore(sentence, amount));
  }

  /// Whether what follows the number leaves it a result.
  private static boolean resultBefore(Sentence sentence, Amount amount) {
    String next = sentence.surface(amount.to()).toLowerCase(Locale.ROOT);
    boolean bare = amount.in(Amount.NUMBER);
    boolean counts = bare && sentence.tag(amount.to()).startsWith("NNS");
    boolean range = Set.of("-", "–").contains(next) && bare && ranges(sentence, amount.to() + 1);
    return !range
        && (!MARGIN_AFTER.contains(next) && !counts
            || next.equals("of") && (amount.in("percent") || share(sentence, amount.to()))
            || next.equals("points") && !margin(sentence, amount.to()));
  }

  /// "22 of 32 steps", "41 of 100".
  private static boolean share(Sentence sentence, int of) {
    return of + 1 < sentence.size()
        && sentence.tag(of + 1).equals("CD")
        && (of + 2 >= sentence.size()
            || sentence.surface(of + 1).equals("100")
            || sentence.surface(of + 2).startsWith("step"));
  }

  /// "100–300 tok/s".
  private static boolean ranges(Sentence sentence, int word) {
    return word < sentence.size() && sentence.tag(word).equals("CD");
  }

  private static boolean margin(Sentence sentence, int word) {
    return word + 1 < sentence.size()
        && MARGIN_AFTER.contains(sentence.surface(word + 1).toLowerCase(Locale.ROOT));
  }

  /// "by 5%", "by more than 50%", "within 3%".
  private static boolean marginBefore(Sentence sentence, int word) {
    int at = word - 1;
    while (at > 0
        && QUALIFIERS.contains(sentence.surface(at).toLowerCase(Locale.ROOT))
        && !MARGIN_BEFORE.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at >= 0 && MARGIN_BEFORE.contains(sentence.surface(at).toLowerCase(Locale.ROOT));
  }

  /// "Apache 2.0", "temperature 1.0", "a 32-step range", "out of 100".
  private static boolean numbered(Sentence sentence, Amount amount) {
    int before = amount.from() - 1;
    boolean part = sentence.text(amount.from(), amount.to()).matches("\\d+-\\p{L}+");
    boolean outOf =
        before > 0
            && sentence.surface(before).equals("of")
            && sentence.surface(before - 1).equalsIgnoreCase("out");
    return part
        || outOf
        || amount.in(Amount.NUMBER)
            && before >= 0
            && sentence.mention(before).isEmpty()
            && NUMBERED.contains(sentence.surface(before).toLowerCase(Locale.ROOT));
  }

  /// The result: a bare number is in the benchmark's unit. Null for one that is off its scale or is
  /// a year.
  static @Nullable Quantity on(Benchmark benchmark, Amount number) {
    String usual = benchmark.unit() == null ? "percent" : benchmark.unit();
    String unit =
        switch (number.unit()) {
          case Amount.NUMBER -> usual;
          case "points" -> usual.equals("elo") ? "elo" : "points";
          default -> number.unit();
        };
    double value = number.value();
    Double highest = benchmark.highest();
    boolean off =
        unit.equals("percent") && value > 100
            || number.in(Amount.NUMBER) && highest != null && value > highest
            || unit.equals("elo") && value < 100
            || number.in(Amount.NUMBER) && year(value) && !usual.equals("elo");
    return off ? null : new Quantity(value, unit);
  }

  private static boolean year(double value) {
    return value >= 1990 && value <= 2035;
  }
}
