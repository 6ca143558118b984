package org.claimtrail.site;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Facet;
import org.claimtrail.index.Role;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;

/// The benchmarks on which results are claimed, that with most results first.
///
/// @param note how many there are, in words
public record BenchmarksView(String note, List<Row> rows) implements Page {

  private static final int MOST = 200;

  /// @param results all of them, then those by who stands behind them, each with its search
  public record Row(String name, String href, Choice results, List<Choice> byVoice) {}

  public static BenchmarksView of(ClaimSearch search) {
    Map<String, Integer> all = counts(search, results(), MOST + 1);
    Map<Voice, Map<String, Integer>> voices = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      voices.put(
          voice, counts(search, results().and(new Condition.Voiced(voice)), Integer.MAX_VALUE));
    }
    List<Row> rows =
        all.entrySet().stream()
            .limit(MOST)
            .map(benchmark -> row(benchmark.getKey(), benchmark.getValue(), voices))
            .toList();
    return new BenchmarksView(
        all.size() > MOST
            ? "The " + MOST + " benchmarks with most results."
            : Amount.counted(rows.size(), "benchmark") + " with results.",
        rows);
  }

  @Override
  public Frame frame() {
    return Frame.of("Benchmarks");
  }

  @Override
  public String template() {
    return "benchmarks";
  }

  /// Claims of results as leaderboards count them.
  static Condition results() {
    return new Condition.OfType(Set.of(ClaimType.SCORE))
        .and(new Condition.Negated(false))
        .and(new Condition.Not(new Condition.Certain(Certainty.PLANNED)));
  }

  private static Map<String, Integer> counts(ClaimSearch search, Condition results, int most) {
    return search
        .facets(results, EnumSet.of(Facet.BENCHMARK), most)
        .getOrDefault(Facet.BENCHMARK, Map.of());
  }

  private static Row row(String name, int count, Map<Voice, Map<String, Integer>> voices) {
    Condition on = results().and(new Condition.Involves(Role.BENCHMARK, name, true, null));
    return new Row(
        Harmless.words(name),
        Addresses.benchmark(name),
        choice(count, on),
        voices.entrySet().stream()
            .map(
                voice ->
                    choice(
                        voice.getValue().getOrDefault(name, 0),
                        on.and(new Condition.Voiced(voice.getKey()))))
            .toList());
  }

  private static Choice choice(int count, Condition on) {
    String number = Amount.grouped((double) count);
    return new Choice(number, count == 0 ? null : Addresses.search(on.toString()), number);
  }
}
