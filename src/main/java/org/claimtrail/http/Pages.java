package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import org.claimtrail.site.ArticleView;
import org.claimtrail.site.BenchmarksView;
import org.claimtrail.site.ClaimView;
import org.claimtrail.site.EntityView;
import org.claimtrail.site.HomeView;
import org.claimtrail.site.Page;
import org.claimtrail.site.PairView;
import org.claimtrail.site.RivalryView;
import org.claimtrail.site.SearchView;
import org.claimtrail.site.SiteFile;
import org.claimtrail.site.Texts;

/// The tracker for people, in a browser.
final class Pages {

  /// Pages of which what they show is kept, for whoever looks at them next.
  private static final int MOST_KEPT = 1_000;

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> ID = Parameter.part("id", "Its id.");
  private static final Parameter<String> ONE = Parameter.part("one", "A company or model.");
  private static final Parameter<String> OTHER = Parameter.part("other", "Another.");

  private final CurrentClaims claims;
  private final Showing showing;
  private final Texts texts;
  private final Recent<Page> recent = new Recent<>(MOST_KEPT, _ -> 1);

  Pages(CurrentClaims claims, Showing showing, Texts texts) {
    this.texts = texts;
    this.claims = claims;
    this.showing = showing;
  }

  void routes(RoutesConfig routes) {
    page(routes, "/", List.of(Parameters.QUERY, Parameters.SORT, Parameters.AFTER), Pages::first);
    page(routes, "/benchmarks", List.of(), (_, search) -> BenchmarksView.of(search));
    BenchmarkPages benchmarks = new BenchmarkPages(claims);
    page(routes, "/benchmarks/{name}", BenchmarkPages.PARAMETERS, benchmarks::benchmark);
    page(routes, "/benchmarks/{name}/leaderboard", BenchmarkPages.PARAMETERS, benchmarks::board);
    page(
        routes,
        "/claims/{id}",
        List.of(ID, DecisionPages.DECIDED),
        (asked, search) -> ClaimView.of(asked.get(ID), search, asked.maybe(DecisionPages.DECIDED)));
    page(
        routes,
        "/articles/{id}",
        List.of(ID),
        (asked, search) -> ArticleView.of(asked.get(ID), search, texts));
    page(
        routes,
        "/entities/{name}",
        List.of(NAME),
        (asked, search) -> EntityView.of(asked.get(NAME), search));
    page(
        routes,
        "/rivalry",
        List.of(Parameters.LEVEL, Parameters.SINCE, Parameters.UNTIL),
        (asked, search) ->
            RivalryView.of(
                asked.get(Parameters.LEVEL),
                asked.maybe(Parameters.SINCE),
                asked.maybe(Parameters.UNTIL),
                search));
    page(
        routes,
        "/rivalry/{one}/{other}",
        List.of(ONE, OTHER, Parameters.ONLY, Parameters.SINCE, Parameters.UNTIL),
        (asked, search) ->
            PairView.of(
                asked.get(ONE),
                asked.get(OTHER),
                asked.get(Parameters.ONLY),
                asked.maybe(Parameters.SINCE),
                asked.maybe(Parameters.UNTIL),
                search));
    for (SiteFile file : SiteFile.values()) {
      routes.get(file.path(), context -> file(context, file));
    }
  }

  private interface Question {
    Page page(Asked asked, ClaimSearch search);
  }

  private void page(
      RoutesConfig routes, String path, List<Parameter<?>> parameters, Question page) {
    routes.get(
        path,
        context -> {
          String question = context.path() + "?" + context.queryString();
          showing.show(
              context,
              () -> {
                Asked asked = new Asked(context, parameters);
                return recent.of(
                    claims.mark(),
                    question,
                    () -> claims.ask(AsOf.NOW, search -> page.page(asked, search)));
              });
        });
  }

  /// What is new; with a query, even an empty one, what it finds.
  private static Page first(Asked asked, ClaimSearch search) {
    return asked.isBare()
        ? HomeView.of(search, LocalDate.now(ZoneId.systemDefault()))
        : search(asked, search);
  }

  private static Page search(Asked asked, ClaimSearch search) {
    String query = Objects.requireNonNullElse(asked.maybe(Parameters.QUERY), "");
    try {
      return SearchView.of(
          search, query, asked.get(Parameters.SORT), asked.maybe(Parameters.AFTER));
    } catch (QueryFault fault) {
      return SearchView.faulty(query, String.valueOf(fault.getMessage()), fault.column());
    } catch (UnknownName unknown) {
      int column = unknown.place() == null ? 0 : unknown.place().column();
      return SearchView.faulty(query, String.valueOf(unknown.getMessage()), column);
    }
  }

  private static void file(Context context, SiteFile file) {
    context.header("Cache-Control", "max-age=31536000, immutable");
    context.contentType(file.type()).result(file.content());
  }
}
