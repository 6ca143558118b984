package org.claimtrail.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server on the loopback interface, at a free port, which says 404 but for what it is given.
///
/// ```java
/// try (var server = LoopbackServer.start().page("/story", "<p>...", "text/html")) {
///   fetch(server.uri("/story"));
///   assertThat(server.requests("/story")).hasSize(1);
/// }
/// ```
public final class LoopbackServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private LoopbackServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public static LoopbackServer start() {
    try {
      return new LoopbackServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A request as it came.
  ///
  /// @param path with its query: "/story?page=2"
  /// @param headers the first of each name, of any case
  public record Request(String method, String path, Map<String, String> headers) {}

  /// Answers with a page of status 200.
  ///
  /// @param type its `Content-Type`: "text/html; charset=utf-8"
  public LoopbackServer page(String path, String body, String type) {
    return page(path, body.getBytes(UTF_8), type);
  }

  public LoopbackServer page(String path, byte[] body, String type) {
    return on(path, exchange -> answer(exchange, 200, Map.of("Content-Type", type), body));
  }

  /// Answers without a body.
  public LoopbackServer status(String path, int status, Map<String, String> headers) {
    return on(path, exchange -> answer(exchange, status, headers, new byte[0]));
  }

  public LoopbackServer redirect(String path, String location) {
    return status(path, 302, Map.of("Location", location));
  }

  public LoopbackServer robots(String... lines) {
    return page("/robots.txt", String.join("\n", lines), "text/plain");
  }

  /// Answers as `handler` does; in place of what was said for `path` before.
  ///
  /// @param path with its query
  public LoopbackServer on(String path, HttpHandler handler) {
    handlers.put(path, handler);
    return this;
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// All requests, in the order in which they came.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public List<Request> requests(String path) {
    return requests.stream().filter(request -> request.path().equals(path)).toList();
  }

  /// Sends an answer and ends the exchange.
  public static void answer(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    requests.add(new Request(exchange.getRequestMethod(), path, headers));
    handlers
        .getOrDefault(path, unknown -> answer(unknown, 404, Map.of(), new byte[0]))
        .handle(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
