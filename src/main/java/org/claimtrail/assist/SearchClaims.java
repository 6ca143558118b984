package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Found;
import org.claimtrail.query.FoundTracks;
import org.claimtrail.query.Order;
import org.claimtrail.query.QueryField;
import org.jspecify.annotations.Nullable;

/// Claims by a query.
record SearchClaims() implements Tool {

  /// Code points of a query; a long one has a hundred.
  static final int LONGEST_QUERY = 1000;

  /// Characters of a cursor; they have some sixty.
  private static final int LONGEST_CURSOR = 400;

  private static final Parameter<String> QUERY =
      Parameter.words(
          "query",
          LONGEST_QUERY,
          "Words that must all stand in the claim, and fields; all claims without it. "
              + "Examples: about:deepseek type:comparison relation:parity; "
              + "benchmark:\"SWE-bench Verified\" value:>80 self-reported:true; "
              + "\"export controls\" since:2026-01 NOT certainty:hedged; "
              + "(about:deepseek OR about:qwen) type:release. Fields: "
              + fields());

  private static final Parameter<Integer> LIMIT = Parameter.limit(10, "claims");

  private static final Parameter<String> AFTER =
      Parameter.words(
          "after",
          LONGEST_CURSOR,
          "Go on where a page ended: its `next`, with the same query and sort.");

  private static final Parameter<Order> SORT =
      Parameter.choice(
          "sort",
          Stream.of(Order.values())
              .map(order -> new Parameter.Choice<>(order.label(), order))
              .toList(),
          "date: newest first. oldest: oldest first. relevance: best match of the words first."
              + " value: highest first. sources: most independent sources first, only with"
              + " grouped.");

  private static final Parameter<Boolean> GROUPED =
      Parameter.flag(
          "grouped",
          "Put reports that say the same together: since when, by how many independent sources,"
              + " by whom, how surely. Has no next page.");

  @Override
  public String name() {
    return "search_claims";
  }

  @Override
  public String title() {
    return "Search claims";
  }

  @Override
  public String description() {
    return "Finds claims that articles make about AI companies, models, benchmarks, people,"
        + " governments and chips, each with the exact quote and where it stands. Use it for who"
        + " said what about whom; prefer fields to many words, as all words must stand in the"
        + " claim. Use grouped to learn how widely something is reported.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(QUERY, LIMIT, AFTER, SORT, GROUPED, Parameter.AS_OF);
  }

  @Override
  public Map<String, Object> output() {
    return Schema.object(
        Map.of(
            "claims",
            Schema.rows(Citations.shared(Citations.CLAIM, Citations.TRACKED), Map.of()),
            "total",
            Schema.NUMBER,
            "counted",
            Schema.TRUTH,
            "next",
            Schema.orNull("string")));
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    String after = arguments.get(AFTER);
    boolean grouped = arguments.get(GROUPED);
    Order order = arguments.get(SORT);
    if (grouped && !after.isEmpty()) {
      throw new IllegalArgumentException("grouped goes without after");
    }
    if (!grouped && !Order.OF_CLAIMS.contains(order)) {
      throw new IllegalArgumentException("sort 'sources' goes only with grouped");
    }
    ClaimQuery query =
        new ClaimQuery(
            condition(arguments.get(QUERY)),
            order,
            arguments.get(LIMIT),
            after.isEmpty() ? null : after);
    return claims.ask(
        arguments.get(Parameter.AS_OF),
        search -> grouped ? tracked(search, query) : found(search, query));
  }

  static Condition condition(String query) {
    return query.isBlank() ? Condition.everything() : Condition.parse(query);
  }

  private static Answer found(ClaimSearch search, ClaimQuery query) {
    Found found = search.claims(query);
    String next = found.claims().size() == found.total() ? null : found.next();
    Listing listing = new Listing();
    if (found.total() == 0) {
      listing.line(search.whyNone(query.where()));
    } else {
      listing.line(
          "%d of %s%s"
              .formatted(
                  found.claims().size(),
                  Amount.counted(found.total(), "claim"),
                  next == null ? "" : "; go on with after: " + next));
    }
    listing.claims(found.claims());
    return new Answer(
        content(Citations.rows(Citations.CLAIM, found.claims()), found.total(), true, next),
        listing.toString());
  }

  private static Answer tracked(ClaimSearch search, ClaimQuery query) {
    FoundTracks found = search.tracked(query);
    Listing listing = new Listing();
    if (found.total() == 0) {
      listing.line(search.whyNone(query.where()));
    } else {
      listing.line(
          "%d of %s%s"
              .formatted(
                  found.claims().size(),
                  found.counted() ? "" : "at least ",
                  Amount.counted(found.total(), "tracked claim")));
    }
    listing.tracked(found.claims());
    return new Answer(
        content(
            Citations.rows(Citations.TRACKED, found.claims()),
            found.total(),
            found.counted(),
            null),
        listing.toString());
  }

  private static Map<String, @Nullable Object> content(
      List<?> rows, long total, boolean counted, @Nullable String next) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("claims", rows);
    content.put("total", total);
    content.put("counted", counted);
    content.put("next", next);
    return content;
  }

  private static String fields() {
    return String.join(
        "; ",
        Stream.of(QueryField.values())
            .map(field -> "%s (%s)".formatted(field.label(), field.expected()))
            .toList());
  }
}
