package org.claimtrail.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.Harmless;
import org.claimtrail.index.Facet;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Found;
import org.claimtrail.query.Order;
import org.jspecify.annotations.Nullable;

/// The page that searches: what was found, and by what it can be narrowed.
///
/// @param query as it was typed
/// @param heading "Claims" with the query
/// @param fault what is wrong with the query; null for nothing
/// @param faultMark the query with a mark where it goes wrong; null for none
/// @param note what to do where nothing was found; null otherwise
/// @param count "1 to 20 of 1,240 claims"
/// @param next the page that follows; null for none
public record SearchView(
    String query,
    String heading,
    @Nullable String fault,
    @Nullable String faultMark,
    @Nullable String note,
    String count,
    List<ClaimCard> claims,
    List<Choice> sorts,
    @Nullable String next,
    List<Choice> exports,
    List<FacetBox> facets)
    implements Page {

  private static final int PAGE = 20;
  private static final int MOST_VALUES = 8;

  private static final List<Format> EXPORTS = List.of(Format.ATOM, Format.CSV, Format.JSON);

  /// Values of one facet.
  public record FacetBox(String label, List<Choice> values) {}

  /// @param query as it was typed
  /// @param after where the page before ended; null for the first
  public static SearchView of(
      ClaimSearch search, String query, Order order, @Nullable String after) {
    Condition condition = query.isBlank() ? Condition.everything() : Condition.parse(query);
    Found found = search.claims(new ClaimQuery(condition, order, PAGE, after));
    String next = found.next();
    boolean more = next != null && found.claims().size() < found.total();
    String shown =
        found.claims().size() < found.total()
            ? found.claims().size() + " of " + Amount.counted(found.total(), "claim")
            : Amount.counted(found.total(), "claim");
    return new SearchView(
        query,
        query.isBlank() ? "Claims" : "Claims: " + Harmless.words(query),
        null,
        null,
        found.total() == 0 ? search.whyNone(condition) : null,
        shown,
        ClaimCard.of(found.claims(), search),
        sorts(query, order),
        more ? Addresses.search(query, order, next) : null,
        exports(query),
        facets(search, condition, query));
  }

  /// A query that cannot be answered.
  ///
  /// @param column where it goes wrong, from 1; 0 where that is not known
  public static SearchView faulty(String query, String fault, int column) {
    String mark = column == 0 ? null : Harmless.words(query) + "\n" + " ".repeat(column - 1) + "^";
    return new SearchView(
        query, "Claims", fault, mark, null, "", List.of(), List.of(), null, List.of(), List.of());
  }

  @Override
  public Frame frame() {
    return new Frame(heading, query, Addresses.export(query, Format.ATOM));
  }

  @Override
  public String template() {
    return "search";
  }

  private static List<Choice> sorts(String query, Order order) {
    List<Choice> sorts = new ArrayList<>();
    for (Order one : Order.OF_CLAIMS) {
      String words =
          switch (one) {
            case DATE -> "newest";
            case OLDEST -> "oldest";
            case RELEVANCE -> "best match";
            case VALUE -> "highest value";
            case SOURCES -> "sources";
          };
      sorts.add(new Choice(words, one == order ? null : Addresses.search(query, one, null), ""));
    }
    return sorts;
  }

  private static List<Choice> exports(String query) {
    return EXPORTS.stream()
        .map(format -> new Choice(words(format), Addresses.export(query, format), ""))
        .toList();
  }

  private static String words(Format format) {
    return format == Format.ATOM ? "Atom" : format.name();
  }

  private static List<FacetBox> facets(ClaimSearch search, Condition condition, String query) {
    List<FacetBox> boxes = new ArrayList<>();
    search
        .facets(condition, EnumSet.allOf(Facet.class), MOST_VALUES)
        .forEach(
            (facet, counts) -> {
              List<Choice> values = new ArrayList<>();
              counts.forEach(
                  (value, claims) ->
                      values.add(
                          new Choice(
                              words(facet, value),
                              Addresses.search(narrowed(query, facet, value)),
                              Amount.grouped((double) claims))));
              if (!values.isEmpty()) {
                boxes.add(new FacetBox(label(facet), values));
              }
            });
    return boxes;
  }

  private static String narrowed(String query, Facet facet, String value) {
    String more =
        switch (facet) {
          case ENTITY -> "about:" + quoted(value);
          case MONTH -> "since:" + value + " until:" + value;
          case TYPE, BENCHMARK, CLAIMANT, OUTLET, CERTAINTY, SELF_REPORTED ->
              facet.label() + ":" + quoted(value);
        };
    return query.isBlank() ? more : query.strip() + " " + more;
  }

  private static String quoted(String value) {
    return value.matches("[\\w.-]+") ? value : "\"" + value.replace("\"", "") + "\"";
  }

  private static String label(Facet facet) {
    return switch (facet) {
      case TYPE -> "Kind of claim";
      case ENTITY -> "Who and what";
      case BENCHMARK -> "Benchmark";
      case CLAIMANT -> "Claimant";
      case OUTLET -> "Outlet";
      case MONTH -> "Month";
      case CERTAINTY -> "How surely";
      case SELF_REPORTED -> "Speaks of its own";
    };
  }

  private static String words(Facet facet, String value) {
    return facet == Facet.SELF_REPORTED
        ? value.equals("true") ? "self-reported" : "independent"
        : Harmless.words(value);
  }
}
