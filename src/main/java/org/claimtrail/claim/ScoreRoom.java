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
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Results on benchmarks: each number goes with the benchmark and the model that it stands nearest
/// to, by the joints between them: "80.6% on SWE-bench Verified", "Claude Sonnet 4 (72.7)".
final class ScoreRoom implements Room {

  private static final Set<String> ON = Set.of("on", "in", "at", "for", "the");

  /// Words before a model that another is measured by.
  private static final Set<String> YARDSTICKS =
      Set.of("than", "behind", "above", "below", "of", "over", "to", "past", "beat", "beats");

  /// How many sentences of running text before a number may name its benchmark.
  private static final int CONTEXT = 3;

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    Sentence sentence = reading.sentence();
    List<Amount> numbers =
        reading.amounts().stream().filter(amount -> Results.possible(sentence, amount)).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Named context = context(scene, reading);
    boolean named = sentence.mentions().stream().anyMatch(m -> m.entity().type() == BENCHMARK);
    if (context == null && !named) {
      return List.of();
    }
    Series series = Series.of(scene, reading, numbers);
    List<Candidate> candidates = new ArrayList<>();
    for (Amount number : numbers) {
      candidates.addAll(candidates(scene, reading, number, named ? null : context, series));
    }
    return candidates;
  }

  private static List<Candidate> candidates(
      Scene scene, Reading reading, Amount number, @Nullable Named context, Series series) {
    Named listed = series.with(number, BENCHMARK);
    Integer at = context == null && listed == null ? benchmarkWord(reading, number) : null;
    Named found = at == null ? context : new Named(entityAt(reading, at));
    Named benchmark = listed == null ? found : listed;
    if (benchmark == null || !(benchmark.entity() instanceof Benchmark scale)) {
      return List.of();
    }
    Integer word = modelWord(reading, number);
    List<Reference> models = models(scene, reading, number, word, series);
    int from = number.from();
    int to = number.to();
    if (word != null && series.with(number, MODEL) == null) {
      from = Math.min(from, word);
      to = Math.max(to, word + 1);
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

  private static List<Reference> models(
      Scene scene, Reading reading, Amount number, @Nullable Integer word, Series series) {
    Named inRow = series.with(number, MODEL);
    if (inRow != null) {
      return List.of(inRow);
    }
    if (word != null && word > number.from()) {
      return List.of(new Named(entityAt(reading, word)));
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
    List<Reference> models = new ArrayList<>(List.of(new Named(entityAt(reading, word))));
    Sentence sentence = reading.sentence();
    boolean verbBetween = false;
    for (int at = word + 1; at < number.from(); at++) {
      verbBetween |= sentence.tag(at).startsWith("VB");
    }
    int at = word - 1;
    while (verbBetween && at > 0 && (isJoint(sentence, at) || sentence.mention(at).isPresent())) {
      if (contends(reading, at)) {
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
      if (opens && contends(reading, at + 1)) {
        return at + 1;
      }
      if (next.equals("for") || next.equals("that") || next.equals("managed")) {
        for (int word = at; word < Math.min(sentence.size(), at + 6); word++) {
          if (is(reading, word, BENCHMARK) || sentence.surface(word).equals(",")) {
            break;
          }
          if (contends(reading, word)) {
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
      if (contends(reading, before)) {
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
    return is(reading, word, MODEL)
        || is(reading, word, CHIP)
            && line(reading)
            && reading.sentence().mentions().stream().noneMatch(m -> m.entity().type() == MODEL);
  }

  private static boolean is(Reading reading, int word, EntityType type) {
    return reading.sentence().mention(word).filter(m -> m.entity().type() == type).isPresent();
  }

  private static org.claimtrail.entity.Entity entityAt(Reading reading, int word) {
    return reading.sentence().mention(word).map(Mention::entity).orElseThrow();
  }

  /// The benchmark that the sentences before speak of; null where none does within reach. Lines of
  /// a list count for nothing, since what is said above the list holds for all of it.
  private static @Nullable Named context(Scene scene, Reading reading) {
    int left = line(reading) ? 2 * CONTEXT : CONTEXT;
    for (int at = reading.index() - 1; at >= 0 && left > 0; at--) {
      Reading before = scene.readings().get(at);
      Optional<Mention> last =
          before.sentence().mentions().reversed().stream()
              .filter(mention -> mention.entity().type() == BENCHMARK)
              .findFirst();
      if (last.isPresent()) {
        return Scene.named(last);
      }
      if (!line(before) || !line(reading)) {
        left--;
      }
    }
    return section(scene, reading);
  }

  /// The benchmark that the heading of the section names.
  private static @Nullable Named section(Scene scene, Reading reading) {
    int at = reading.index() - 1;
    while (at >= 0 && scene.readings().get(at).sentence().block().kind() != Block.Kind.HEADING) {
      at--;
    }
    return at < 1
        ? null
        : Scene.named(
            scene.readings().get(at).sentence().mentions().stream()
                .filter(mention -> mention.entity().type() == BENCHMARK)
                .findFirst());
  }

  private static boolean line(Reading reading) {
    return reading.sentence().block().kind() != Block.Kind.PARAGRAPH;
  }
}
