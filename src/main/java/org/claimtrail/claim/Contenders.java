package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.jspecify.annotations.Nullable;

/// Whose a result is: the models that a number goes with.
final class Contenders {

  /// Words before a model that another is measured by.
  private static final Set<String> YARDSTICKS =
      Set.of("than", "behind", "above", "below", "of", "over", "to", "past", "beat", "beats");

  private Contenders() {}

  /// @param word what `word` gives
  /// @param series the rows that the sentence's numbers stand in
  static List<Reference> of(
      Scene scene, Reading reading, Amount number, @Nullable Integer word, Series series) {
    Named inRow = series.with(number, MODEL);
    if (inRow != null) {
      return List.of(inRow);
    }
    if (word != null && word > number.from()) {
      return List.of(named(reading, word));
    }
    Optional<Reference> meant = meant(scene, reading, word == null ? 0 : word + 1, number.from());
    if (meant.isPresent()) {
      return List.of(meant.get());
    }
    if (word != null) {
      return listedWith(reading, yardstick(reading, word, number) ? first(reading) : word, number);
    }
    return scene
        .subject(reading, number.from(), number.from())
        .filter(reference -> Candidate.names(reference, MODEL))
        .or(() -> Optional.ofNullable(scene.author() == null ? null : scene.topicModel()))
        .or(() -> Optional.ofNullable(scene.center(reading, number.from(), MODEL)))
        .map(List::of)
        .orElse(List.of());
  }

  /// "it" or "the model" between the last name and the number.
  private static Optional<Reference> meant(Scene scene, Reading reading, int from, int to) {
    return reading.phrases().reversed().stream()
        .filter(phrase -> phrase.from() >= from && phrase.to() <= to)
        .filter(phrase -> reading.names(phrase, MODEL) || refersBack(reading, phrase))
        .map(phrase -> scene.reference(reading, phrase))
        .filter(reference -> Candidate.names(reference, MODEL))
        .findFirst();
  }

  private static boolean refersBack(Reading reading, Phrase phrase) {
    String head = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    return head.equals("it")
        || Nouns.types(reading.sentence().lemma(phrase.head())).contains(MODEL);
  }

  /// "A sails past B on it, with 52.1": B is what A is measured by.
  private static boolean yardstick(Reading reading, int word, Amount number) {
    Sentence sentence = reading.sentence();
    boolean measures =
        word > 0 && YARDSTICKS.contains(sentence.surface(word - 1).toLowerCase(Locale.ROOT));
    boolean apart = false;
    for (int at = word + 1; at < number.from(); at++) {
      apart |= sentence.surface(at).equals(",");
    }
    return measures && apart && first(reading) < word;
  }

  private static int first(Reading reading) {
    int at = 0;
    while (!contends(reading, at)) {
      at++;
    }
    return at;
  }

  /// "A and B are on 57": the models before a number that share it.
  private static List<Reference> listedWith(Reading reading, int word, Amount number) {
    List<Reference> models = new ArrayList<>(List.of(named(reading, word)));
    Sentence sentence = reading.sentence();
    boolean verbBetween = false;
    for (int at = word + 1; at < number.from(); at++) {
      verbBetween |= sentence.tag(at).startsWith("VB");
    }
    int at = word - 1;
    while (verbBetween && at > 0 && (isJoint(sentence, at) || sentence.mention(at).isPresent())) {
      if (contends(reading, at)) {
        models.addFirst(named(reading, at));
      }
      at--;
    }
    return models;
  }

  private static boolean isJoint(Sentence sentence, int at) {
    String surface = sentence.surface(at);
    return surface.equals("and") || surface.equals(",") || surface.equals("'s");
  }

  /// The model that a number stands with: in its parentheses, after "for", or next before; null
  /// where the sentence names none.
  static @Nullable Integer word(Reading reading, Amount number) {
    Sentence sentence = reading.sentence();
    int at = number.to();
    if (at + 1 < sentence.size()) {
      String next = sentence.surface(at).toLowerCase(Locale.ROOT);
      boolean opens = next.equals("(") || next.equals("for") || next.equals("by");
      if (opens && contends(reading, at + 1)) {
        return at + 1;
      }
      if (next.equals("for") || next.equals("that") || next.equals("managed")) {
        for (int word = at; word < Math.min(sentence.size(), at + 6); word++) {
          if (ScoreRoom.is(reading, word, BENCHMARK) || sentence.surface(word).equals(",")) {
            break;
          }
          if (contends(reading, word)) {
            return word;
          }
        }
      }
    }
    Integer after = afterFor(reading, number);
    if (after != null) {
      return after;
    }
    for (int before = number.from() - 1; before >= 0; before--) {
      if (contends(reading, before)) {
        return before;
      }
    }
    return null;
  }

  /// "54.8% on SWE-bench Verified for V3.1".
  private static @Nullable Integer afterFor(Reading reading, Amount number) {
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), number.to() + REACH);
    for (int at = number.to(); at + 1 < end; at++) {
      int word = at;
      if (reading.amounts().stream().anyMatch(other -> other.from() == word)) {
        return null;
      }
      if (sentence.surface(at).equals("for") && contends(reading, at + 1)) {
        return at + 1;
      }
    }
    return null;
  }

  /// How far after a number, in words, "for" may name its model.
  private static final int REACH = 7;

  /// Whether a word names what may have a result: a model, and in a line that names none a chip.
  private static boolean contends(Reading reading, int word) {
    return ScoreRoom.is(reading, word, MODEL)
        || ScoreRoom.is(reading, word, CHIP)
            && ScoreRoom.line(reading)
            && reading.sentence().mentions().stream().noneMatch(m -> m.entity().type() == MODEL);
  }

  private static Named named(Reading reading, int word) {
    return reading.sentence().mention(word).map(found -> new Named(found.entity())).orElseThrow();
  }
}
