import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Facet;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Order;

/// Times questions to an index, warm: a page of claims with all facets, and what tracking gives.
///
/// Arguments: the index's folder, how often each question is asked.
void main(String[] arguments) {
  int times = Integer.parseInt(arguments[1]);
  try (ClaimSearch search = ClaimSearch.open(Path.of(arguments[0]), Catalogue.builtIn())) {
    System.out.printf("%-72s %10s %8s %8s%n", "question", "claims", "p50 ms", "p99 ms");
    for (String query :
        List.of(
            "about:=\"Liang Wenfeng\"",
            "about:minimax type:comparison relation:parity",
            "benchmark:\"SWE-bench Verified\" type:score value:>80",
            "about:deepseek type:score since:2026-01",
            "claimant:openai certainty:hedged",
            "about:anthropic NOT type:statement",
            "prices regulators",
            "about:deepseek",
            "type:score",
            "self-reported:true",
            "since:2025-06",
            "")) {
      Condition condition = Condition.parse(query);
      time(
          "page and facets: " + query,
          search.count(condition),
          times,
          () -> {
            search.claims(new ClaimQuery(condition, Order.DATE, 20, null));
            search.facets(condition, EnumSet.allOf(Facet.class), 10);
          });
    }
    for (String query :
        List.of("about:minimax", "benchmark:\"SWE-bench Verified\" type:score", "about:deepseek")) {
      Condition condition = Condition.parse(query);
      time(
          "grouped: " + query,
          search.count(condition),
          times,
          () -> search.tracked(new ClaimQuery(condition, Order.DATE, 20, null)));
      time(
          "disputes: " + query,
          search.count(condition),
          times,
          () -> search.disputes(condition, 20));
    }
    time(
        "leaderboard SWE-bench Verified",
        search.count(Condition.parse("benchmark:=\"SWE-bench Verified\" type:score")),
        times,
        () -> search.leaderboard("SWE-bench Verified", Set.of(Voice.values()), 20));
    time(
        "compare DeepSeek OpenAI", 0, times, () -> search.compare("DeepSeek", "OpenAI", false, 20));
    time("rivals DeepSeek", 0, times, () -> search.rivals("DeepSeek", false));
    time(
        "disputes",
        search.count(Condition.everything()),
        3,
        () -> search.disputes(Condition.everything(), 20));
  }
}

void time(String question, long claims, int times, Runnable ask) {
  for (int at = 0; at < Math.max(1, times / 4); at++) {
    ask.run();
  }
  long[] nanos = new long[times];
  for (int at = 0; at < times; at++) {
    long start = System.nanoTime();
    ask.run();
    nanos[at] = System.nanoTime() - start;
  }
  Arrays.sort(nanos);
  System.out.printf(
      "%-72s %,10d %8.1f %8.1f%n",
      question, claims, nanos[times / 2] / 1e6, nanos[(int) Math.ceil(times * 0.99) - 1] / 1e6);
}
