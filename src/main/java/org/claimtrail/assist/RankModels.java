package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.LeaderboardColumns;
import org.claimtrail.claim.Voice;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Leaderboard;
import org.jspecify.annotations.Nullable;

/// The best claimed result of each model on a benchmark.
record RankModels() implements Tool {

  static final List<Column<LeaderboardColumns>> STANDING =
      Citations.cited(LeaderboardColumns.ALL, row -> row.standing().claim());

  private static final Parameter<String> BENCHMARK =
      Parameter.name("benchmark", "A benchmark, such as SWE-bench Verified.");

  private static final Parameter<Set<Voice>> VOICE =
      Parameter.choice(
          "voice",
          List.of(
              new Parameter.Choice<>("any", Set.of(Voice.values())),
              new Parameter.Choice<>("self-reported", Set.of(Voice.SELF_REPORTED)),
              new Parameter.Choice<>("independent", Set.of(Voice.INDEPENDENT)),
              new Parameter.Choice<>("article", Set.of(Voice.ARTICLE))),
          "Whose results: what makers say of their own models, what others say, or what articles"
              + " say themselves.");

  private static final Parameter<Integer> LIMIT = Parameter.limit(10, "models");

  @Override
  public String name() {
    return "leaderboard";
  }

  @Override
  public String title() {
    return "Leaderboard of a benchmark";
  }

  @Override
  public String description() {
    return "Ranks models by their best claimed result on a benchmark. Results of makers, of others"
        + " and of articles stand apart: never average them, and always say whose a result is."
        + " Doubts tell what is odd about a figure. With as_of, as it stood on an earlier day.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(BENCHMARK, Parameter.AS_OF, VOICE, LIMIT);
  }

  @Override
  public Map<String, Object> output() {
    return Schema.object(
        Map.of(
            "benchmark",
            Schema.WORDS,
            "lower_is_better",
            Schema.TRUTH,
            "rows",
            Schema.rows(STANDING),
            "models",
            Schema.NUMBER));
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    String benchmark = arguments.get(BENCHMARK);
    Set<Voice> voices = arguments.get(VOICE);
    int limit = arguments.get(LIMIT);
    return claims.ask(
        arguments.get(Parameter.AS_OF),
        search -> {
          Leaderboard board = search.leaderboard(benchmark, voices, limit);
          List<LeaderboardColumns> rows = LeaderboardColumns.of(board);
          String none = board.rows().isEmpty() ? search.noResults(board.benchmark()) : null;
          return new Answer(content(board, rows), text(board, rows, none));
        });
  }

  private static Map<String, @Nullable Object> content(
      Leaderboard board, List<LeaderboardColumns> rows) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("benchmark", board.benchmark());
    content.put("lower_is_better", board.lowerIsBetter());
    content.put("rows", Citations.rows(STANDING, rows));
    content.put("models", board.models());
    return content;
  }

  private static String text(
      Leaderboard board, List<LeaderboardColumns> rows, @Nullable String none) {
    if (none != null) {
      return new Listing().line(none).toString();
    }
    long shown = rows.stream().map(LeaderboardColumns::place).distinct().count();
    Listing listing =
        new Listing()
            .line(
                "Leaderboard of %s: %d of %s%s"
                    .formatted(
                        board.benchmark(),
                        shown,
                        Amount.counted(board.models(), "model"),
                        board.lowerIsBetter() ? ", less is better" : ""));
    for (LeaderboardColumns row : rows) {
      listing.claim(row.place() + ". ", row.standing().claim());
      String notes = notes(row.standing());
      if (!notes.isEmpty()) {
        listing.below(notes);
      }
    }
    return listing.toString();
  }

  static String notes(Leaderboard.Standing standing) {
    String settings = String.join(", ", standing.settings());
    String doubts =
        standing.doubts().stream()
            .map(doubt -> "doubt: " + doubt)
            .collect(Collectors.joining(", "));
    return Stream.of(settings, doubts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
