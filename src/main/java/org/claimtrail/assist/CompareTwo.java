package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.claim.Voice;
import org.claimtrail.query.Comparison;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Leaderboard.Standing;
import org.jspecify.annotations.Nullable;

/// Two companies or models side by side.
record CompareTwo() implements Tool {

  private static final List<Column<Standing>> STANDING =
      Stream.concat(
              Citations.CLAIM.stream().map(column -> column.<Standing>of(Standing::claim)),
              Stream.<Column<Standing>>of(
                  new Column<>("settings", Standing::settings),
                  new Column<>("doubts", Standing::doubts),
                  new Column<>("sources", Standing::sources)))
          .toList();

  private static final List<Column<Comparison.Shared>> SHARED =
      List.of(
          new Column<>("benchmark", Comparison.Shared::benchmark),
          new Column<>("voice", shared -> word(shared.voice())),
          new Column<>("difference", Comparison.Shared::difference),
          new Column<>("one", shared -> row(shared.ours())),
          new Column<>("other", shared -> row(shared.theirs())));

  private static final Parameter<String> ONE = Parameter.name("one", "A company or model.");

  private static final Parameter<String> OTHER = Parameter.name("other", "Another.");

  private static final Parameter<Boolean> ONLY =
      Parameter.flag("only", "Just these two, not what belongs to them, such as their models.");

  private static final Parameter<Integer> LIMIT =
      Parameter.limit(10, "claims that compare the two, and so many benchmarks");

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String title() {
    return "Compare two";
  }

  @Override
  public String description() {
    return "Sets two companies or models side by side: the claims that compare them, how often"
        + " the first is said to be ahead, on par or behind, and the best claimed results of both"
        + " on the benchmarks that they share, those of makers and those of others apart.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(ONE, OTHER, ONLY, LIMIT, Parameter.AS_OF);
  }

  @Override
  public Map<String, Object> output() {
    return Schema.object(
        Map.of(
            "one", Schema.WORDS,
            "other", Schema.WORDS,
            "ahead", Schema.NUMBER,
            "parity", Schema.NUMBER,
            "behind", Schema.NUMBER,
            "claims", Schema.rows(Citations.TRACKED),
            "total", Schema.NUMBER,
            "counted", Schema.TRUTH,
            "shared",
                Schema.rows(
                    Citations.names(SHARED).toList(),
                    Map.of("one", Schema.orNull("object"), "other", Schema.orNull("object")))));
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    String one = arguments.get(ONE);
    String other = arguments.get(OTHER);
    boolean only = arguments.get(ONLY);
    int limit = arguments.get(LIMIT);
    return claims.ask(
        arguments.get(Parameter.AS_OF),
        search -> {
          Comparison comparison = search.compare(one, other, only, limit);
          List<Comparison.Shared> shared = comparison.shared().stream().limit(limit).toList();
          return new Answer(content(comparison, shared), text(comparison, shared));
        });
  }

  private static Map<String, @Nullable Object> content(
      Comparison comparison, List<Comparison.Shared> shared) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("one", comparison.one());
    content.put("other", comparison.other());
    content.put("ahead", comparison.tally().ahead());
    content.put("parity", comparison.tally().parity());
    content.put("behind", comparison.tally().behind());
    content.put("claims", Citations.rows(Citations.TRACKED, comparison.direct().claims()));
    content.put("total", comparison.direct().total());
    content.put("counted", comparison.direct().counted());
    content.put("shared", Citations.rows(SHARED, shared));
    return content;
  }

  private static String word(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "self-reported";
      case INDEPENDENT -> "independent";
      case ARTICLE -> "article";
    };
  }

  private static @Nullable Object row(@Nullable Standing standing) {
    return standing == null ? null : Column.object(STANDING, standing);
  }

  private static String text(Comparison comparison, List<Comparison.Shared> shared) {
    String one = comparison.one();
    String other = comparison.other();
    if (comparison.direct().claims().isEmpty() && shared.isEmpty()) {
      return new Listing().line("nothing compares %s with %s".formatted(one, other)).toString();
    }
    var tally = comparison.tally();
    Listing listing =
        new Listing()
            .line(
                "Comparison of %s with %s: ahead %d, on par %d, behind %d; %d of %s%s"
                    .formatted(
                        one,
                        other,
                        tally.ahead(),
                        tally.parity(),
                        tally.behind(),
                        comparison.direct().claims().size(),
                        comparison.direct().counted() ? "" : "at least ",
                        Amount.counted(comparison.direct().total(), "tracked claim")))
            .tracked(comparison.direct().claims());
    for (Comparison.Shared each : shared) {
      listing.line("Best %s results on %s".formatted(word(each.voice()), each.benchmark()));
      result(listing, one, each.ours());
      result(listing, other, each.theirs());
    }
    return listing.toString();
  }

  private static void result(Listing listing, String name, @Nullable Standing standing) {
    if (standing == null) {
      listing.line("- %s: none".formatted(name));
    } else {
      listing.claim("- %s: ".formatted(name), standing.claim());
      String notes = RankModels.notes(standing);
      if (!notes.isEmpty()) {
        listing.below(notes);
      }
    }
  }
}
