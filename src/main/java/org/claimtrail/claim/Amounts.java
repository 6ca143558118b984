package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// Reads the numbers of a sentence into the guidelines' units.
final class Amounts {

  /// What any number, in figures or words, has in it.
  private static final Pattern SIGN_OF_ONE =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|twice|half|halv|doubl|tripl"
              + "|third|first|second|fourth|fifth|quarter|year|month|million|billion)",
          Pattern.CASE_INSENSITIVE);

  private static final Lexicon LEXICON = Lexicon.of("numbers");
  private static final Set<String> ACTIVE = LEXICON.words("active");

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

  /// A bare number in the unit that the words around it tell: "8,192 of Nvidia's GB200s", "of which
  /// 16 billion are active", "Context: 512K", "the window is 400K".
  private static Amount byContext(Sentence sentence, Amount amount) {
    if (!amount.in(Amount.NUMBER)) {
      return amount;
    }
    if (chipAfter(sentence, amount.to()).isPresent()) {
      return in("chips", amount);
    }
    if (amount.value() >= 1e8 && active(sentence, amount.to())) {
      return in("parameters", amount);
    }
    return Labels.before(sentence, amount.from())
        .or(() -> windowed(sentence, amount) ? Optional.of("tokens") : Optional.empty())
        .map(unit -> in(unit, amount))
        .orElse(amount);
  }

  private static Amount in(String unit, Amount amount) {
    return new Amount(amount.from(), amount.to(), amount.value(), unit);
  }

  /// The chip or chip maker whose chips a number right before counts: "512 Nvidia H800 chips",
  /// "38,000 of Huawei's processors".
  static Optional<Mention> chipAfter(Sentence sentence, int from) {
    Optional<Mention> maker = Optional.empty();
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      Optional<Mention> mention = sentence.mention(at);
      if (mention.filter(found -> found.entity().type() == EntityType.CHIP).isPresent()) {
        return mention;
      }
      if (mention.isPresent()) {
        maker = mention.filter(found -> found.entity().type() == EntityType.COMPANY);
      } else if (chips(sentence, at)) {
        return maker;
      }
      String word = sentence.surface(at).toLowerCase(Locale.ROOT);
      if (mention.isEmpty() && !BEFORE_CHIP.contains(word) && !sentence.tag(at).startsWith("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "GPUs" as well, of which the tagger makes a name.
  private static boolean chips(Sentence sentence, int word) {
    String lemma = sentence.lemma(word).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    return Nouns.types(lemma).contains(EntityType.CHIP);
  }

  private static final Set<String> BEFORE_CHIP =
      Set.of("of", "its", "their", "'s", "'", "the", "own", "rented");

  private static boolean active(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      if (ACTIVE.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "the window is 400K", "a context of one million".
  private static boolean windowed(Sentence sentence, Amount amount) {
    boolean scaled =
        amount.value() >= 4000 && !sentence.surface(amount.to() - 1).matches("[\\d,.]+");
    boolean counts = amount.to() < sentence.size() && sentence.tag(amount.to()).startsWith("NN");
    return scaled
        && !counts
        && amount.value() <= 1e8
        && (sentence.hasLemma("context") || sentence.hasLemma("window"));
  }
}
