package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
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
    Named found =
        at == null
            ? context
            : reading
                .sentence()
                .mention(at)
                .map(mention -> new Named(mention.entity()))
                .orElseThrow();
    Named benchmark = listed == null ? found : listed;
    if (benchmark == null || !(benchmark.entity() instanceof Benchmark scale)) {
      return List.of();
    }
    Integer word = Contenders.word(reading, number);
    List<Reference> models = Contenders.of(scene, reading, number, word, series);
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

  static boolean is(Reading reading, int word, EntityType type) {
    return reading.sentence().mention(word).filter(m -> m.entity().type() == type).isPresent();
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

  static boolean line(Reading reading) {
    return reading.sentence().block().kind() != Block.Kind.PARAGRAPH;
  }
}
