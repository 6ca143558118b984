package org.claimtrail.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;

/// The tracker for people, in a browser.
final class Pages {

  private static final String TEMPLATES = "org.claimtrail.http.template";

  private static final Map<String, String> FILES =
      Map.of("claimtrail.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> ID = Parameter.part("id", "Its id.");

  private final CurrentClaims claims;
  private final Guard guard;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

  Pages(CurrentClaims claims, Guard guard) {
    this.claims = claims;
    this.guard = guard;
  }

  void routes(RoutesConfig routes) {
    routes.get("/", context -> page(context, this::search));
    routes.get("/claims/{id}", context -> page(context, this::claim));
    routes.get("/articles/{id}", context -> page(context, this::article));
    routes.get("/entities/{name}", context -> page(context, this::entity));
    FILES.forEach(
        (name, type) -> routes.get("/static/" + name, context -> file(context, name, type)));
  }

  private interface Page {
    String html(Context context);
  }

  private void page(Context context, Page page) {
    context.header("Cache-Control", "no-cache");
    try {
      guard.enter(context);
      try {
        context.html(page.html(context));
      } finally {
        guard.leave();
      }
    } catch (Problem problem) {
      context.status(problem.status()).html(problem(problem.title(), problem.detail()));
    } catch (UnknownName unknown) {
      context.status(404).html(problem("Nothing there", String.valueOf(unknown.getMessage())));
    } catch (IndexUnavailable none) {
      context.status(503).html(problem("No claims yet", String.valueOf(none.getMessage())));
    }
  }

  private String search(Context context) {
    Asked asked = new Asked(context, List.of(Parameters.QUERY, Parameters.SORT, Parameters.AFTER));
    String query = Objects.requireNonNullElse(asked.maybe(Parameters.QUERY), "");
    return claims.ask(
        AsOf.NOW,
        search -> {
          SearchPage page;
          try {
            page =
                SearchPage.of(
                    search, query, asked.get(Parameters.SORT), asked.maybe(Parameters.AFTER));
          } catch (QueryFault fault) {
            context.status(400);
            page = SearchPage.faulty(query, String.valueOf(fault.getMessage()), fault.column());
          } catch (UnknownName unknown) {
            context.status(400);
            int column = unknown.place() == null ? 0 : unknown.place().column();
            page = SearchPage.faulty(query, String.valueOf(unknown.getMessage()), column);
          }
          String feed = Server.API + "/claims?format=atom&limit=100&q=" + SearchPage.encoded(query);
          return render("search", new Frame(page.heading(), query, feed), page);
        });
  }

  private String claim(Context context) {
    String id = new Asked(context, List.of(ID)).get(ID);
    return claims.ask(
        AsOf.NOW,
        search -> {
          ClaimView page = ClaimView.of(search.trail(id), search);
          return render("claim", Frame.of(page.sentence().toString()), page);
        });
  }

  private String entity(Context context) {
    String name = new Asked(context, List.of(NAME)).get(NAME);
    return claims.ask(
        AsOf.NOW,
        search -> {
          EntityPage page = EntityPage.of(name, search);
          return render("entity", Frame.of(page.name()), page);
        });
  }

  private String article(Context context) {
    String id = new Asked(context, List.of(ID)).get(ID);
    return claims.ask(
        AsOf.NOW,
        search -> {
          ArticleView page = ArticleView.of(search.article(id), search);
          return render("article", Frame.of(page.title()), page);
        });
  }

  private String problem(String title, String words) {
    return render("problem", Map.of("frame", Frame.of(title), "words", words));
  }

  private String render(String template, Frame frame, Object page) {
    return render(template, Map.of("frame", frame, "page", page));
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput(1 << 16);
    templates.render(template + ".jte", parameters, html);
    return html.toString();
  }

  private static void file(Context context, String name, String type) {
    try (InputStream file = Pages.class.getResourceAsStream(name)) {
      context.header("Cache-Control", "max-age=3600");
      context.contentType(type).result(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
