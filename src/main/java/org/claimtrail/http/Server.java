package org.claimtrail.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrail.assist.Assistants;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import org.claimtrail.site.Addresses;
import org.claimtrail.site.ApiView;
import org.claimtrail.site.Site;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tracker for browsers and programs.
public final class Server implements AutoCloseable {

  /// Where assistants ask.
  private static final String ASSISTANTS = "/mcp";

  /// Longest body, in bytes.
  static final long LONGEST_BODY = 20_000_000;

  /// Longest line and header fields of a request, in bytes.
  private static final int LONGEST_HEAD = 16_384;

  /// How long requests that were accepted may take to end, in milliseconds.
  private static final long LAST_ORDERS = 30_000;

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Settings settings;
  private final CurrentClaims claims;
  private final Guard guard;
  private final Intake intake;
  private final Deciding deciding;
  private final Showing showing;
  private final List<Consumer<RoutesConfig>> pages;
  private final Metrics metrics = new Metrics();
  private final Javalin javalin;

  private Server(Settings settings) {
    this.settings = settings;
    claims = new CurrentClaims(settings.index(), settings.builtIn());
    Visitors visitors = new Visitors(new Sessions(InstantSource.system()));
    guard = new Guard(settings, visitors);
    showing = new Showing(guard, visitors, settings.index(), new Site());
    intake =
        new Intake(
            settings.index(), settings.version(), this::catalogue, new Fetcher(settings.manners()));
    deciding = new Deciding(settings.index(), claims, intake::applyLater);
    pages =
        List.of(
            new Pages(claims, showing, settings.texts())::routes,
            new SignInPages(guard, visitors, new Attempts(InstantSource.system()), showing)::routes,
            new DecisionPages(deciding, visitors, showing)::routes,
            new AddPages(intake, guard, visitors, claims, showing)::routes);
    javalin = Javalin.create(this::configure);
  }

  /// Starts one, which runs until it is closed.
  ///
  /// @throws io.javalin.util.JavalinBindException where the port is taken
  public static Server start(Settings settings) {
    Server server = new Server(settings);
    server.javalin.start(settings.host(), settings.port());
    server.intake.start();
    return server;
  }

  /// Where it is to be found.
  public URI address() {
    return URI.create("http://" + settings.host() + ":" + javalin.port() + "/");
  }

  /// Every route that runs: "GET /health".
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(route -> route.method.isHttpMethod())
        .map(route -> route.method.name() + " " + route.path)
        .toList();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LONGEST_BODY;
    config.jetty.multipartConfig.maxTotalRequestSize(LONGEST_BODY, SizeUnit.BYTES);
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(LONGEST_HEAD);
        });
    config.jetty.modifyServer(server -> server.setStopTimeout(LAST_ORDERS));
    config.jetty.modifyServletContextHandler(
        servlets -> {
          servlets.setMaxFormContentSize((int) LONGEST_BODY);
          assist(servlets);
        });
    RoutesConfig routes = config.routes;
    routes.before(Headers::set);
    routes.before(guard::check);
    Handling handling = new Handling(claims);
    List<Endpoint> endpoints = endpoints();
    for (Endpoint endpoint : endpoints) {
      routes.addHttpHandler(
          endpoint.method(),
          Addresses.API + endpoint.path(),
          context -> answer(context, handling, endpoint));
    }
    routes.get("/health", this::health);
    routes.get("/metrics", context -> context.contentType(Metrics.TYPE).result(metrics.text()));
    ApiView api = ApiPage.of(endpoints);
    routes.get("/api", context -> showing.show(context, () -> api));
    pages.forEach(some -> some.accept(routes));
    problems(routes);
  }

  /// All of the API: from this list come its routes and their description.
  private List<Endpoint> endpoints() {
    List<Endpoint> all = new ArrayList<>(new Questions(claims::catalogue, settings.texts()).all());
    all.addAll(new Decisions(deciding).all());
    all.addAll(new Searches(settings.index(), claims).all());
    all.addAll(new Deliveries(intake).all());
    all.add(
        Endpoint.document(
            "/openapi.json",
            "This description.",
            () -> new OpenApi(settings.version(), all).json()));
    return all;
  }

  /// Assistants ask beside the routes: their protocol keeps connections open.
  private void assist(ServletContextHandler servlets) {
    var tools = new ServletHolder(new Assistants(claims, settings.version()).servlet(ASSISTANTS));
    tools.setAsyncSupported(true);
    servlets.addServlet(tools, ASSISTANTS);
  }

  private void answer(Context context, Handling handling, Endpoint endpoint) {
    guard.enter(context);
    long start = System.nanoTime();
    try {
      handling.handle(context, endpoint);
    } finally {
      guard.leave();
      metrics.answered(endpoint.path(), System.nanoTime() - start);
    }
  }

  private Catalogue catalogue() {
    return settings.index().exists() ? claims.catalogue() : settings.builtIn();
  }

  /// Whether it runs, and whether there is an index to ask.
  private void health(Context context) {
    try {
      claims.mark();
      json(context, "{\"status\":\"ok\"}");
    } catch (IndexUnavailable e) {
      json(context, "{\"status\":\"no index\"}");
      context.status(503);
    }
  }

  private void problems(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    routes.exception(
        QueryFault.class,
        (e, context) ->
            tell(
                context,
                new Problem(
                    400,
                    "a query is not understood",
                    String.valueOf(e.getMessage()),
                    Parameters.QUERY.name())));
    routes.exception(
        UnknownName.class,
        (e, context) ->
            tell(
                context,
                e.place() == null
                    ? Problem.notFound(String.valueOf(e.getMessage()))
                    : new Problem(
                        400,
                        "a name is not known",
                        String.valueOf(e.getMessage()),
                        Parameters.QUERY.name())));
    routes.exception(
        IllegalArgumentException.class,
        (e, context) ->
            tell(
                context,
                new Problem(
                    400, "a request is not understood", String.valueOf(e.getMessage()), null)));
    routes.exception(
        IndexUnavailable.class,
        (e, context) ->
            tell(
                context,
                new Problem(503, "no index to ask", String.valueOf(e.getMessage()), null)));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            tell(context, new Problem(e.getStatus(), "not answered", told(e, context), null)));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          tell(context, new Problem(500, "an error of the server", "its log tells more", null));
        });
  }

  private static String told(HttpResponseException e, Context context) {
    return switch (e.getStatus()) {
      case 404 -> "nothing at " + context.path();
      case 405 -> "this method is not for this address";
      case 413 -> "the body is longer than " + LONGEST_BODY / 1_000_000 + " MB";
      default -> String.valueOf(e.getMessage());
    };
  }

  private void tell(Context context, Problem problem) {
    context.removeHeader("ETag");
    if (isForPeople(context)) {
      showing.tell(context, problem);
      return;
    }
    context.status(problem.status());
    json(context, Problem.TYPE, problem.json(context.path()));
  }

  private static boolean isForPeople(Context context) {
    String accepted = context.header("Accept");
    return !Guard.isForPrograms(context) && accepted != null && accepted.contains("text/html");
  }

  private static void json(Context context, String json) {
    json(context, "application/json", json);
  }

  /// In bytes: of a type that it does not know, Jetty would not write all letters.
  private static void json(Context context, String type, String json) {
    context.contentType(type).result(json.getBytes(StandardCharsets.UTF_8));
  }

  /// Ends it: no more is accepted, and what was accepted is finished.
  @Override
  public void close() {
    javalin.stop();
    intake.close();
    claims.close();
  }
}
