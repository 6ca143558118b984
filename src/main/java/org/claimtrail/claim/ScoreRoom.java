package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Results on benchmarks: each number goes with the benchmark and the model that it stands nearest
/// to, by the joints between them: "80.6% on SWE-bench Verified", "Claude Sonnet 4 (72.7)".
final class ScoreRoom implements Room {

  private static final Set<String> UNITS = Set.of("percent", Amount.NUMBER, "points", "elo");
  private static final Set<String> ON = Set.of("on", "in", "at", "for", "the");
  private static final Set<String> MARGIN_AFTER =
      Set.of(
          "ahead",
          "behind",
          "clear",
          "above",
          "below",
          "more",
          "less",
          "higher",
          "lower",
          "better",
          "worse",
          "faster",
          "cheaper",
          "short",
          "of",
          "adrift",
          "up",
          "down",
          "points",
          "tasks",
          "problems",
          "questions",
          "models",
          "times");

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    Sentence sentence = reading.sentence();
    List<Amount> numbers =
        reading.amounts().stream().filter(amount -> result(sentence, amount)).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Named context = context(scene, reading);
    boolean named = sentence.mentions().stream().anyMatch(m -> m.entity().type() == BENCHMARK);
    if (context == null && !named) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Amount number : numbers) {
      candidates.addAll(candidates(scene, reading, number, named ? null : context));
    }
    return candidates;
  }

  private static List<Candidate> candidates(
      Scene scene, Reading reading, Amount number, @Nullable Named context) {
    Integer at = context == null ? benchmarkWord(reading, number) : null;
    Named benchmark = at == null ? context : new Named(entityAt(reading, at));
    if (benchmark == null || !(benchmark.entity() instanceof Benchmark scale)) {
      return List.of();
    }
    Integer word = modelWord(reading, number);
    List<Reference> models = new ArrayList<>();
    int from = number.from();
    int to = number.to();
    if (word != null) {
      models.addAll(listedWith(reading, word, number));
      from = Math.min(from, word);
      to = Math.max(to, word + 1);
    } else {
      Optional<Reference> subject = scene.subject(reading, number.from(), number.from());
      subject
          .filter(reference -> Candidate.names(reference, MODEL))
          .or(() -> Optional.ofNullable(scene.author() == null ? null : scene.topicModel()))
          .or(() -> Optional.ofNullable(scene.center(reading, number.from(), MODEL)))
          .ifPresent(models::add);
    }
    Quantity result = Results.on(scale, number);
    if (result == null) {
      return List.of();
    }
    if (at != null) {
      from = Math.min(from, at);
      to = Math.max(to, at + 1);
    }
    int first = from;
    int last = to;
    return models.stream()
        .map(
            model ->
                Candidate.of(
                        ClaimType.SCORE,
                        "score.number",
                        number.from(),
                        first,
                        last,
                        model,
                        List.of())
                    .on(benchmark)
                    .of(result))
        .toList();
  }

  /// "A and B are on 57": the models before a number that share it.
  private static List<Reference> listedWith(Reading reading, int word, Amount number) {
    List<Reference> models = new ArrayList<>(List.of(new Named(entityAt(reading, word))));
    Sentence sentence = reading.sentence();
    boolean verbBetween = false;
    for (int at = word + 1; at < number.from(); at++) {
      verbBetween |= sentence.tag(at).startsWith("VB");
    }
    int at = word - 1;
    while (verbBetween && at > 0 && (isJoint(sentence, at) || sentence.mention(at).isPresent())) {
      if (is(reading, at, MODEL)) {
        models.addFirst(new Named(entityAt(reading, at)));
      }
      at--;
    }
    return models;
  }

  private static boolean isJoint(Sentence sentence, int at) {
    String surface = sentence.surface(at);
    return surface.equals("and") || surface.equals(",") || surface.equals("'s");
  }

  /// Whether a number may be a result: not a margin, a count or a place.
  private static boolean result(Sentence sentence, Amount amount) {
    boolean margin = afterBy(sentence, amount.from());
    if (!UNITS.contains(amount.unit()) || margin) {
      return false;
    }
    if (amount.in(Amount.NUMBER) && !Character.isDigit(sentence.surface(amount.from()).charAt(0))) {
      return false;
    }
    if (amount.to() >= sentence.size()) {
      return true;
    }
    String next = sentence.surface(amount.to()).toLowerCase(Locale.ROOT);
    String tag = sentence.tag(amount.to());
    boolean counts = amount.in(Amount.NUMBER) && tag.startsWith("NNS");
    boolean share = amount.in(Amount.NUMBER) && next.equals("of");
    return !MARGIN_AFTER.contains(next) && !counts && !share
        || next.equals("of") && amount.in("percent")
        || next.equals("points") && !margin(sentence, amount.to());
  }

  /// "by 5%", "by more than 50%".
  private static boolean afterBy(Sentence sentence, int word) {
    int at = word - 1;
    while (at > 0 && QUALIFIERS.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at >= 0 && sentence.surface(at).equals("by");
  }

  private static final Set<String> QUALIFIERS =
      Set.of(
          "more", "less", "than", "about", "over", "some", "around", "at", "least", "nearly",
          "roughly", "up", "to", "almost", "a", "only");

  private static boolean margin(Sentence sentence, int word) {
    return word + 1 < sentence.size()
        && MARGIN_AFTER.contains(sentence.surface(word + 1).toLowerCase(Locale.ROOT));
  }

  /// The benchmark after "on" next to the number, else the last before it, else the first after it.
  private static @Nullable Integer benchmarkWord(Reading reading, Amount number) {
    Sentence sentence = reading.sentence();
    int at = number.to();
    while (at < sentence.size() && at - number.to() < 4) {
      if (is(reading, at, BENCHMARK)) {
        return at;
      }
      String surface = sentence.surface(at).toLowerCase(Locale.ROOT);
      if (!ON.contains(surface)) {
        break;
      }
      at++;
    }
    for (int before = number.from() - 1; before >= 0; before--) {
      if (is(reading, before, BENCHMARK)) {
        return before;
      }
    }
    for (int after = number.to(); after < sentence.size(); after++) {
      if (is(reading, after, BENCHMARK)) {
        return after;
      }
    }
    return null;
  }

  /// The model that a number stands with: in its parentheses, after "for", or next before.
  private static @Nullable Integer modelWord(Reading reading, Amount number) {
    Sentence sentence = reading.sentence();
    int at = number.to();
    if (at + 1 < sentence.size()) {
      String next = sentence.surface(at).toLowerCase(Locale.ROOT);
      boolean opens = next.equals("(") || next.equals("for") || next.equals("by");
      if (opens && is(reading, at + 1, MODEL)) {
        return at + 1;
      }
      if (next.equals("for") || next.equals("that") || next.equals("managed")) {
        for (int word = at; word < Math.min(sentence.size(), at + 6); word++) {
          if (is(reading, word, MODEL)) {
            return word;
          }
        }
      }
    }
    Integer after = modelAfterFor(reading, number);
    if (after != null) {
      return after;
    }
    for (int before = number.from() - 1; before >= 0; before--) {
      if (is(reading, before, MODEL)) {
        return before;
      }
    }
    return null;
  }

  /// "54.8% on SWE-bench Verified for V3.1".
  private static @Nullable Integer modelAfterFor(Reading reading, Amount number) {
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), number.to() + REACH);
    for (int at = number.to(); at + 1 < end; at++) {
      int word = at;
      if (reading.amounts().stream().anyMatch(other -> other.from() == word)) {
        return null;
      }
      if (sentence.surface(at).equals("for") && is(reading, at + 1, MODEL)) {
        return at + 1;
      }
    }
    return null;
  }

  /// How far after a number, in words, "for" may name its model.
  private static final int REACH = 7;

  private static boolean is(Reading reading, int word, EntityType type) {
    return reading.sentence().mention(word).filter(m -> m.entity().type() == type).isPresent();
  }

  private static org.claimtrail.entity.Entity entityAt(Reading reading, int word) {
    return reading.sentence().mention(word).map(Mention::entity).orElseThrow();
  }

  /// The benchmark that the sentences before speak of; null where none does within reach.
  private static @Nullable Named context(Scene scene, Reading reading) {
    return Scene.named(scene.lastBefore(reading, BENCHMARK, 2));
  }
}
