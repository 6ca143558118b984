package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import org.claimtrail.site.ArticleView;
import org.claimtrail.site.ClaimView;
import org.claimtrail.site.EntityView;
import org.claimtrail.site.Page;
import org.claimtrail.site.SearchView;
import org.claimtrail.site.SiteFile;

/// The tracker for people, in a browser.
final class Pages {

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> ID = Parameter.part("id", "Its id.");

  private final CurrentClaims claims;
  private final Showing showing;

  Pages(CurrentClaims claims, Showing showing) {
    this.claims = claims;
    this.showing = showing;
  }

  void routes(RoutesConfig routes) {
    page(routes, "/", List.of(Parameters.QUERY, Parameters.SORT, Parameters.AFTER), Pages::search);
    page(
        routes,
        "/claims/{id}",
        List.of(ID, DecisionPages.DECIDED),
        (asked, search) ->
            ClaimView.of(search.trail(asked.get(ID)), search, asked.maybe(DecisionPages.DECIDED)));
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
        context ->
            showing.show(
                context,
                () -> {
                  Asked asked = new Asked(context, parameters);
                  return claims.ask(AsOf.NOW, search -> question.page(asked, search));
                }));
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
