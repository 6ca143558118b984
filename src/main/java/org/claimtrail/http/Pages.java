package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import org.claimtrail.site.ArticleView;
import org.claimtrail.site.BenchmarksView;
import org.claimtrail.site.ClaimView;
import org.claimtrail.site.EntityView;
import org.claimtrail.site.Page;
import org.claimtrail.site.ProblemView;
import org.claimtrail.site.SearchView;
import org.claimtrail.site.Site;
import org.claimtrail.site.SiteFile;
import org.claimtrail.site.WelcomeView;

/// The tracker for people, in a browser.
final class Pages {

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> ID = Parameter.part("id", "Its id.");

  private final CurrentClaims claims;
  private final Guard guard;
  private final KeptHome home;
  private final Site site = new Site();

  Pages(CurrentClaims claims, Guard guard) {
    this.claims = claims;
    this.guard = guard;
    this.home = new KeptHome(claims);
  }

  void routes(RoutesConfig routes) {
    page(routes, "/", List.of(Parameters.QUERY, Parameters.SORT, Parameters.AFTER), this::first);
    page(routes, "/benchmarks", List.of(), (_, search) -> BenchmarksView.of(search));
    BenchmarkPages benchmarks = new BenchmarkPages(claims);
    page(routes, "/benchmarks/{name}", BenchmarkPages.PARAMETERS, benchmarks::benchmark);
    page(routes, "/benchmarks/{name}/leaderboard", BenchmarkPages.PARAMETERS, benchmarks::board);
    page(
        routes,
        "/claims/{id}",
        List.of(ID),
        (asked, search) -> ClaimView.of(search.trail(asked.get(ID)), search));
    page(
        routes,
        "/articles/{id}",
        List.of(ID),
        (asked, search) -> ArticleView.of(search.article(asked.get(ID)), search));
    page(
        routes,
        "/entities/{name}",
        List.of(NAME),
        (asked, search) -> EntityView.of(asked.get(NAME), search));
    for (SiteFile file : SiteFile.values()) {
      routes.get(file.path(), context -> file(context, file));
    }
  }

  private interface Question {
    Page page(Asked asked, ClaimSearch search);
  }

  private void page(
      RoutesConfig routes, String path, List<Parameter<?>> parameters, Question question) {
    routes.get(
        path,
        context -> {
          context.header("Cache-Control", "no-cache");
          context.html(site.html(page(context, parameters, question)));
        });
  }

  /// The page, or what is wrong as a page.
  private Page page(Context context, List<Parameter<?>> parameters, Question question) {
    try {
      guard.enter(context);
      try {
        Asked asked = new Asked(context, parameters);
        Page page = claims.ask(AsOf.NOW, search -> question.page(asked, search));
        if (page instanceof SearchView found && found.fault() != null) {
          context.status(400);
        }
        return page;
      } finally {
        guard.leave();
      }
    } catch (Problem problem) {
      context.status(problem.status());
      return new ProblemView(problem.title(), problem.detail());
    } catch (UnknownName unknown) {
      context.status(404);
      return new ProblemView("Nothing there", String.valueOf(unknown.getMessage()));
    } catch (IllegalArgumentException wrong) {
      context.status(400);
      return new ProblemView("Not understood", String.valueOf(wrong.getMessage()));
    } catch (IndexUnavailable none) {
      if (!claims.exist() && context.path().equals("/")) {
        return new WelcomeView(false);
      }
      context.status(503);
      return new ProblemView("No claims yet", String.valueOf(none.getMessage()));
    }
  }

  /// What is new; with a query, even an empty one, what it finds.
  private Page first(Asked asked, ClaimSearch search) {
    return asked.isBare() ? home.page() : search(asked, search);
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
