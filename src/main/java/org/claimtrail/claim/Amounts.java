package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;

/// Reads the numbers of a sentence into the guidelines' units.
final class Amounts {

  /// What any number, in figures or words, has in it.
  private static final Pattern SIGN_OF_ONE =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|twice|half|halv|doubl|tripl"
              + "|third|first|second|fourth|fifth|quarter|year|month|million|billion)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ACTIVE =
      Set.of("active", "activated", "switched", "fire", "activate", "parameters", "work");

  /// How many words after a number may tell that it counts active parameters.
  private static final int REACH = 5;

  private Amounts() {}

  static List<Amount> in(Sentence sentence) {
    String text = sentence.text();
    if (!SIGN_OF_ONE.matcher(text).find()) {
      return List.of();
    }
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : NumberReader.in(sentence, text)) {
      amounts.add(byContext(sentence, amount));
    }
    for (Amount special : NumberWords.in(sentence, text)) {
      amounts.removeIf(other -> other.from() >= special.from() && other.to() <= special.to());
      amounts.add(special);
    }
    amounts.sort(Comparator.comparingInt(Amount::from));
    return List.copyOf(amounts);
  }

  /// A bare number in the unit that the words after it tell: "8,192 GB200s", "of which 16 billion
  /// are active".
  private static Amount byContext(Sentence sentence, Amount amount) {
    if (!amount.in(Amount.NUMBER) || amount.to() >= sentence.size()) {
      return amount;
    }
    boolean chip =
        sentence
            .mention(amount.to())
            .filter(next -> next.entity().type() == EntityType.CHIP)
            .isPresent();
    if (chip && amount.value() >= 8) {
      return new Amount(amount.from(), amount.to(), amount.value(), "chips");
    }
    return amount.value() >= 1e8 && active(sentence, amount.to())
        ? new Amount(amount.from(), amount.to(), amount.value(), "parameters")
        : amount;
  }

  private static boolean active(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      if (ACTIVE.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
