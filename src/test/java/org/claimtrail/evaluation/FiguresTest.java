package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures against those of `src/gold/score.py`, which printed the files `-figures.json`:
/// `python3 src/gold/score.py src/gold extracted.jsonl --json`. When annotations change, they have
/// to be printed anew.
///
/// `extracted.jsonl` is what an extractor found; in `mutated.jsonl` spans are shifted, names are
/// others or written otherwise, claims stand twice, units, values and types are wrong, articles are
/// missing.
class FiguresTest {

  private static final Path RESOURCES = Path.of("src/test/resources/org/claimtrail/evaluation");
  private static final Offset<Double> FOUR_DIGITS = within(0.000_051);

  /// Articles added later do not count.
  private static final Gold GOLD =
      Gold.read(Path.of("src/gold")).only(List.of("a", "b", "c", "d", "e"));

  @ParameterizedTest
  @ValueSource(strings = {"extracted", "mutated"})
  void allAreThoseOfTheOtherProgram(String name) throws IOException {
    check(GOLD, name);
  }

  @Test
  void thoseOfAPartialArticleAre() throws IOException {
    check(Gold.read(RESOURCES.resolve("decided")), "decided");
  }

  private static void check(Gold gold, String name) throws IOException {
    Evaluation evaluation = Evaluation.of(gold, Run.read(RESOURCES.resolve(name + ".jsonl")));
    String json = Files.readString(RESOURCES.resolve(name + "-figures.json"));
    JsonNode other = new JsonMapper().readTree(json);
    Map<String, Double> expected = new TreeMap<>();
    flatten("", other, expected);

    Map<String, Double> actual = figures(evaluation.figures());

    assertThat(actual).hasSize(expected.size());
    expected.forEach(
        (key, value) -> assertThat(actual.get(key)).as(key).isCloseTo(value, FOUR_DIGITS));
    assertThat(evaluation.missing().map(GoldArticle::url))
        .containsExactlyElementsOf(
            other.path("missing").valueStream().map(JsonNode::asString).toList());
  }

  private static void flatten(String prefix, JsonNode node, Map<String, Double> into) {
    node.forEachEntry(
        (key, value) -> {
          if (value.isNumber()) {
            into.put(prefix + key, value.doubleValue());
          } else if (value.isObject()) {
            flatten(prefix + key + " ", value, into);
          }
        });
  }

  private static Map<String, Double> figures(Figures figures) {
    Map<String, Double> all = new TreeMap<>();
    all.put("articles", (double) figures.articles());
    all.put("link", figures.link());
    put(all, "entity", figures.entity());
    put(all, "detect", figures.detect());
    put(all, "core", figures.core());
    put(all, "full", figures.full());
    put(all, "benchmark_core", figures.benchmarkCore());
    put(all, "uncertain", figures.uncertain());
    figures.slots().forEach((slot, share) -> all.put("slots " + slot.label(), share));
    figures
        .entityByType()
        .forEach((type, tally) -> put(all, "entity_by_type " + type.label(), tally));
    figures
        .byType()
        .forEach(
            (type, of) -> {
              put(all, "by_type " + type.label() + " detect", of.detect());
              put(all, "by_type " + type.label() + " core", of.core());
            });
    return all;
  }

  private static void put(Map<String, Double> all, String key, Tally tally) {
    all.put(key + " p", tally.precision());
    all.put(key + " r", tally.recall());
    all.put(key + " f1", tally.f1());
    all.put(key + " tp", (double) tally.right());
    all.put(key + " pred", (double) tally.given());
    all.put(key + " gold", (double) tally.gold());
  }
}
