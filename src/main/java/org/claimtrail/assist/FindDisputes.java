package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.DisputeColumns;
import org.claimtrail.answer.Format;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Dispute;
import org.claimtrail.query.FoundDisputes;
import org.jspecify.annotations.Nullable;

/// Claims that contradict one another.
record FindDisputes() implements Tool {

  private static final String SIDES = "sides";

  /// Those of the command line, with sides that can be cited.
  static final List<Column<Dispute>> DISPUTE =
      DisputeColumns.of(Format.JSON).stream()
          .map(
              column ->
                  column.name().equals(SIDES)
                      ? new Column<Dispute>(SIDES, FindDisputes::sides)
                      : column)
          .toList();

  private static final Parameter<String> QUERY =
      Parameter.words(
          "query",
          SearchClaims.LONGEST_QUERY,
          "Only disputes with a claim that this query finds, in the language of search_claims: "
              + "about:deepseek type:score. All disputes without it.");

  private static final Parameter<Integer> LIMIT = Parameter.limit(10, "disputes");

  @Override
  public String name() {
    return "disputes";
  }

  @Override
  public String title() {
    return "Find disputes";
  }

  @Override
  public String description() {
    return "Finds claims that contradict one another, side by side: who is ahead, which result,"
        + " charge and denial, which specification, which price. Who is right is not settled:"
        + " present all sides, each with its quote and source.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(QUERY, LIMIT, Parameter.AS_OF);
  }

  @Override
  public Map<String, Object> output() {
    return Schema.object(
        Map.of("disputes", schema(), "total", Schema.NUMBER, "counted", Schema.TRUTH));
  }

  static Map<String, Object> schema() {
    return Schema.rows(
        Citations.names(DISPUTE).toList(), Map.of(SIDES, Schema.rows(Citations.TRACKED)));
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    Condition condition = SearchClaims.condition(arguments.get(QUERY));
    int limit = arguments.get(LIMIT);
    return claims.ask(arguments.get(Parameter.AS_OF), search -> found(search, condition, limit));
  }

  private static Answer found(ClaimSearch search, Condition condition, int limit) {
    FoundDisputes found = search.disputes(condition, limit);
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("disputes", Citations.rows(DISPUTE, found.disputes()));
    content.put("total", found.total());
    content.put("counted", found.counted());
    Listing listing = new Listing();
    if (found.total() == 0) {
      long claims = search.count(condition);
      listing.line(
          claims == 0
              ? search.whyNone(condition)
              : "no disputes among " + Amount.counted(claims, "claim"));
    } else {
      listing.line(
          "%d of %s%s"
              .formatted(
                  found.disputes().size(),
                  found.counted() ? "" : "at least ",
                  Amount.counted(found.total(), "dispute")));
    }
    found.disputes().forEach(dispute -> list(listing, dispute));
    return new Answer(content, listing.toString());
  }

  /// What it is about, and each side.
  static void list(Listing listing, Dispute dispute) {
    listing.line(
        "Disputed: %s%s%s"
            .formatted(
                dispute.subject(),
                dispute.other().isEmpty() ? "" : " and " + dispute.other(),
                dispute.benchmark().isEmpty() ? "" : " on " + dispute.benchmark()));
    dispute.sides().forEach(side -> listing.tracked("- ", side.claim()));
  }

  private static Object sides(Dispute dispute) {
    return Citations.rows(
        Citations.TRACKED, dispute.sides().stream().map(Dispute.Side::claim).toList());
  }
}
