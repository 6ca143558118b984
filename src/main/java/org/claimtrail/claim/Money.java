package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Rules.Match;

/// Tells what a sum of money is: the price or cost of a thing, or a deal. The nearest cue of the
/// two types' rules decides.
final class Money {

  private static final String PER_MILLION = "_per_million_tokens";
  private static final Pattern PER_TOKENS =
      Pattern.compile(
          "(?i)(?:per|a|for a|each) (?:one )?(?:million|1m|m)"
              + " ?(?:in|out|tokens?|input|output)\\b|million tokens");

  /// More than what is asked for one piece of anything.
  private static final double DEAREST = 2e7;

  private static final Set<String> WITHOUT_SUM =
      Set.of("relative", "margin", "free", "change", "move", "listing");
  private static final Set<String> SHARED = Set.of("revenue", "results", "owns", "invests");
  private static final Set<String> COUNTING = Set.of("orders", "customer", "");
  private static final Set<String> WITH_SHARE = Set.of("relative", "margin", "change", "move");

  /// First letters of the tags of what a number counts.
  private static final Set<String> COUNTED = Set.of("N", "J");

  /// How many sentences back a currency is remembered.
  private static final int SENTENCES = 6;

  /// How many sentences back a price per million tokens makes others so.
  private static final int RATES = 1;

  private final Rules costs = Rules.of(ClaimType.COST);
  private final Rules deals = Rules.of(ClaimType.DEAL);

  /// All cues for money in a sentence, of both types.
  List<Match> cues(Reading reading) {
    List<Match> cues = new ArrayList<>(costs.in(reading.sentence()));
    cues.addAll(deals.in(reading.sentence()));
    return cues;
  }

  /// A sentence's amounts, those of money in its currency and per million tokens where only a
  /// number beside or before them says so: "$5 and $25 per million", "up from 1.2 billion".
  static List<Amount> amounts(Scene scene, Reading reading) {
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : reading.amounts()) {
      amounts.add(amount.in(Amount.NUMBER) ? inCurrency(scene, reading, amount) : amount);
    }
    Optional<Amount> rate = amounts.stream().filter(Money::perTokens).findFirst();
    boolean tokens = rate.isPresent() || ratesBefore(scene, reading);
    return amounts.stream()
        .filter(amount -> !converted(reading, amounts, amount))
        .map(amount -> tokens && rated(reading, amount) ? atRate(amount) : amount)
        .toList();
  }

  private static boolean ratesBefore(Scene scene, Reading reading) {
    return scene
        .readings()
        .subList(Math.max(0, reading.index() - RATES), reading.index() + 1)
        .stream()
        .anyMatch(near -> PER_TOKENS.matcher(near.sentence().text()).find());
  }

  /// "39.8 billion yuan ($5.6 billion)": the same sum in another currency.
  private static boolean converted(Reading reading, List<Amount> amounts, Amount amount) {
    int bracket = amount.from() - 1;
    return amount.money()
        && bracket > 0
        && reading.sentence().surface(bracket).equals("(")
        && amounts.stream()
            .anyMatch(
                other ->
                    other.money()
                        && other.to() == bracket
                        && !currency(other).equals(currency(amount)));
  }

  private static String currency(Amount amount) {
    return amount.unit().substring(0, 3);
  }

  private static boolean perTokens(Amount amount) {
    return amount.unit().endsWith(PER_MILLION);
  }

  private static Amount atRate(Amount amount) {
    return new Amount(amount.from(), amount.to(), amount.value(), amount.unit() + PER_MILLION);
  }

  /// Whether a small sum stands for a rate as the others of its sentence: not "$20 a month".
  private static boolean rated(Reading reading, Amount amount) {
    Sentence sentence = reading.sentence();
    String next = amount.to() < sentence.size() ? sentence.lemma(amount.to()) : "";
    boolean counts = next.equals("a") || next.equals("per") && !tokensFollow(sentence, amount.to());
    return amount.money() && !perTokens(amount) && amount.value() < 1000 && !counts;
  }

  private static boolean tokensFollow(Sentence sentence, int from) {
    int end = Math.min(sentence.size(), from + 3);
    return IntStream.range(from, end).anyMatch(at -> sentence.surface(at).startsWith("million"));
  }

  /// A large number that counts nothing, in the currency of the nearest sum before it.
  private static Amount inCurrency(Scene scene, Reading reading, Amount amount) {
    Sentence sentence = reading.sentence();
    boolean counts =
        amount.to() < sentence.size()
            && COUNTED.contains(sentence.tag(amount.to()).substring(0, 1));
    if (amount.value() < 1e6 || counts) {
      return amount;
    }
    return scene
        .readings()
        .subList(Math.max(0, reading.index() - SENTENCES), reading.index() + 1)
        .reversed()
        .stream()
        .flatMap(near -> near.amounts().stream())
        .filter(near -> near.money() && !perTokens(near))
        .findFirst()
        .map(near -> new Amount(amount.from(), amount.to(), amount.value(), near.unit()))
        .orElse(amount);
  }

  /// Whether a rule's cues may go with an amount: no price is billions, no growth is money.
  private static boolean fits(Rule rule, Amount amount) {
    if (amount.money()) {
      boolean price = rule.name().equals("price");
      return !(price && amount.value() >= DEAREST) && !WITHOUT_SUM.contains(says(rule));
    }
    boolean share = amount.in("percent") || amount.in("ratio");
    return switch (rule.type()) {
      case COST -> share && WITH_SHARE.contains(says(rule));
      case DEAL -> share ? SHARED.contains(rule.name()) : COUNTING.contains(says(rule));
      default -> false;
    };
  }

  private static String says(Rule rule) {
    return Objects.requireNonNullElse(rule.says(), "");
  }

  /// The cue nearest to an amount of those that may speak of its kind; one before it counts as
  /// nearer than one as far after.
  static Optional<Match> nearest(List<Match> cues, Amount amount) {
    Match best = null;
    int least = Integer.MAX_VALUE;
    for (Match cue : cues) {
      if (!fits(cue.rule(), amount)) {
        continue;
      }
      int distance =
          cue.to() <= amount.from()
              ? 2 * (amount.from() - cue.to())
              : cue.from() >= amount.to() ? 2 * (cue.from() - amount.to()) + 1 : 0;
      if (distance < least) {
        least = distance;
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }
}
