package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Mention;

/// Specifications that are numbers with a unit: parameters, tokens, memory, watts, process.
final class Measures {

  private static final Lexicon LEXICON = Lexicon.of("numbers");
  private static final Set<String> OF_MODELS = LEXICON.words("of-models");
  private static final Set<String> OF_CHIPS = LEXICON.words("of-chips");

  /// Verbs and nouns of what is done with tokens, beside being trained on or taken in.
  private static final Set<String> CONSUMPTION = LEXICON.words("consumption");

  /// What tokens of a model's own are of: "19.7 trillion tokens of training data".
  private static final Set<String> DATA = LEXICON.words("data");

  private static final Set<String> SPEAKING = LEXICON.words("speaking");

  /// What of a process is no property of a chip: "7-nanometre capacity".
  private static final Set<String> OF_FOUNDRIES = LEXICON.words("of-foundries");

  private Measures() {}

  /// Whether an amount's own unit makes it a specification.
  static boolean counts(Amount amount) {
    return OF_MODELS.contains(amount.unit()) || OF_CHIPS.contains(amount.unit());
  }

  static List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    for (Amount written : reading.amounts()) {
      Amount amount = meant(scene, reading, written);
      if (counts(amount) && !another(reading, amount)) {
        candidate(scene, reading, amount).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /// "against 355 billion for GLM-4.5": a bare number counts what the one before counted.
  private static Amount meant(Scene scene, Reading reading, Amount amount) {
    boolean scaled =
        !reading.sentence().surface(amount.to() - 1).matches("[\\d,.]+") && amount.value() >= 4000;
    if (!amount.in(Amount.NUMBER) || countsNext(reading.sentence(), amount.to())) {
      return amount;
    }
    if (!scaled) {
      return ofNextChip(reading, amount);
    }
    List<Amount> before = new ArrayList<>();
    if (reading.index() > 0) {
      before.addAll(scene.readings().get(reading.index() - 1).amounts());
    }
    reading.amounts().stream().filter(other -> other.from() < amount.from()).forEach(before::add);
    return before.reversed().stream()
        .filter(other -> !other.in(Amount.NUMBER) && !other.in(Amount.ORDINAL))
        .findFirst()
        .filter(other -> other.in("tokens") || other.in("parameters") && amount.value() >= 1e8)
        .map(other -> new Amount(amount.from(), amount.to(), amount.value(), other.unit()))
        .orElse(amount);
  }

  /// "The A has two dies, the B300 four": what another chip has of the same.
  private static Amount ofNextChip(Reading reading, Amount amount) {
    return reading.amounts().reversed().stream()
        .filter(other -> other.to() <= amount.from() && OF_CHIPS.contains(other.unit()))
        .findFirst()
        .filter(
            other ->
                reading.sentence().mentions(other.to(), amount.from()).stream()
                    .anyMatch(mention -> mention.entity().type() == CHIP))
        .map(other -> new Amount(amount.from(), amount.to(), amount.value(), other.unit()))
        .orElse(amount);
  }

  private static boolean countsNext(Sentence sentence, int word) {
    return word < sentence.size() && sentence.tag(word).startsWith("NN");
  }

  private static Optional<Candidate> candidate(Scene scene, Reading reading, Amount amount) {
    boolean ofChip = OF_CHIPS.contains(amount.unit()) && !OF_MODELS.contains(amount.unit());
    Optional<Reference> bearer =
        Bearer.of(scene, reading, amount.from(), amount.from(), amount.to(), ofChip ? CHIP : MODEL);
    return bearer
        .filter(found -> !ofChip || !Candidate.names(found, MODEL) && Bearer.ofChips(reading))
        .map(
            found ->
                Candidate.of(
                        ClaimType.SPECIFICATION,
                        "specification." + amount.unit().replace('_', '-'),
                        amount.from(),
                        Bearer.from(reading, amount.from(), found),
                        amount.to(),
                        found,
                        objects(reading, amount, found))
                    .of(amount.quantity()));
  }

  /// The foundry of a process, the make of the memory.
  private static List<Reference> objects(Reading reading, Amount amount, Reference bearer) {
    Sentence sentence = reading.sentence();
    List<Mention> mentions = sentence.mentions();
    Optional<Mention> object =
        switch (amount.unit()) {
          case "nm" ->
              mentions.stream()
                  .filter(mention -> mention.entity().type() == COMPANY && makes(sentence, mention))
                  .findFirst();
          case "gigabytes", "terabytes" ->
              sentence.mentions(amount.to(), Math.min(sentence.size(), amount.to() + 3)).stream()
                  .filter(mention -> Bearer.memory(mention.entity()))
                  .findFirst();
          default -> Optional.empty();
        };
    return object
        .<Reference>map(mention -> new Named(mention.entity()))
        .filter(found -> !found.equals(bearer))
        .map(List::of)
        .orElse(List.of());
  }

  /// "by TSMC", "at SMIC", "TSMC's 2-nanometre process", "Samsung builds it".
  private static boolean makes(Sentence sentence, Mention mention) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.mention(at).filter(mention::equals).isPresent()) {
        String before = at == 0 ? "" : sentence.surface(at - 1).toLowerCase(Locale.ROOT);
        String after = at + 1 < sentence.size() ? sentence.lemma(at + 1) : "";
        return Set.of("by", "at", "from", "with", "on").contains(before)
            || Set.of("'s", "make", "build", "fabricate", "manufacture", "produce").contains(after);
      }
    }
    return false;
  }

  /// "per 1,000 tokens", "30 trillion tokens a day", "its 70B outdoes": no property of the model
  /// that the text speaks of.
  private static boolean another(Reading reading, Amount amount) {
    Sentence sentence = reading.sentence();
    String before = amount.from() == 0 ? "" : sentence.lemma(amount.from() - 1);
    String after = amount.to() >= sentence.size() ? "" : sentence.lemma(amount.to());
    return switch (amount.unit()) {
      case "tokens" ->
          Set.of("per", "/", "every", "each", "past", "beyond").contains(before)
              || before.equals("at") && Set.of("in", "and").contains(after)
              || before.equals("at") && sentence.text(amount.from(), amount.to()).contains(" of ")
              || reading.amounts().stream().anyMatch(Amount::money)
              || Set.of("a", "per", "each", "every", "/").contains(after)
              || after.equals("of") && !ofData(sentence, amount.to() + 1)
              || consumed(sentence, amount);
      case "parameters" -> nickname(sentence, amount, before, after);
      case "languages" -> SPEAKING.stream().noneMatch(sentence::hasLemma);
      case "entries" -> !sentence.hasLemma("vocabulary");
      case "seconds", "milliseconds" ->
          !sentence.hasLemma("latency") && !sentence.hasLemma("token");
      case "nm" -> OF_FOUNDRIES.contains(after);
      case "layers" -> amount.to() < sentence.size() && sentence.tag(amount.to()).startsWith("NN");
      default -> false;
    };
  }

  private static boolean ofData(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + 3); at++) {
      if (DATA.contains(sentence.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean consumed(Sentence sentence, Amount amount) {
    for (int at = Math.max(0, amount.from() - 5); at < amount.from(); at++) {
      if (CONSUMPTION.contains(sentence.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /// "a distilled 70B will follow", "below 150B": a size that stands for models, not for one's
  /// size.
  private static boolean nickname(Sentence sentence, Amount amount, String before, String after) {
    boolean brief = sentence.surface(amount.to() - 1).matches("(?i)-?\\d[\\d.,]*[BT]|[BT]");
    boolean determined =
        sentence.tag(Math.max(0, amount.from() - 1)).matches("DT|PRP\\$|POS|JJ|VBN");
    boolean goesOn = Set.of("-", "model", "parameter", "total", "active").contains(after);
    boolean described =
        amount.to() < sentence.size() && sentence.tag(amount.to()).matches("NN.*|JJ|VBN");
    return Set.of("below", "under", "above", "beyond").contains(before)
        || before.equals("-")
        || brief && determined && !goesOn && (!described || before.equals("the"));
  }
}
