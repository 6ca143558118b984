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
import org.claimtrail.site.ApiView;
import org.claimtrail.site.ArticleView;
import org.claimtrail.site.ClaimView;
import org.claimtrail.site.EntityView;
import org.claimtrail.site.Page;
import org.claimtrail.site.PairView;
import org.claimtrail.site.ProblemView;
import org.claimtrail.site.RivalryView;
import org.claimtrail.site.SearchView;
import org.claimtrail.site.Site;
import org.claimtrail.site.SiteFile;
import org.claimtrail.site.Texts;

/// The tracker for people, in a browser.
final class Pages {

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> ID = Parameter.part("id", "Its id.");
  private static final Parameter<String> ONE = Parameter.part("one", "A company or model.");
  private static final Parameter<String> OTHER = Parameter.part("other", "Another.");

  private final CurrentClaims claims;
  private final Guard guard;
  private final Texts texts;
  private final List<Endpoint> endpoints;
  private final Site site = new Site();

  /// @param endpoints of the API, to be described
  Pages(CurrentClaims claims, Guard guard, Texts texts, List<Endpoint> endpoints) {
    this.texts = texts;
    this.endpoints = endpoints;
    this.claims = claims;
    this.guard = guard;
  }

  void routes(RoutesConfig routes) {
    page(routes, "/", List.of(Parameters.QUERY, Parameters.SORT, Parameters.AFTER), Pages::search);
    page(
        routes,
        "/claims/{id}",
        List.of(ID),
        (asked, search) -> ClaimView.of(asked.get(ID), search));
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
    ApiView api = ApiPage.of(endpoints);
    routes.get("/api", context -> context.html(site.html(api)));
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
    } catch (IllegalArgumentException unfit) {
      context.status(400);
      return new ProblemView("Cannot be shown", String.valueOf(unfit.getMessage()));
    } catch (IndexUnavailable none) {
      context.status(503);
      return new ProblemView("No claims yet", String.valueOf(none.getMessage()));
    }
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
