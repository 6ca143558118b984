package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Manners;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.site.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server at a free port of this machine, and somebody who asks it.
final class Running implements AutoCloseable {

  static final String TOKEN = "a-token-of-these-tests";

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Running(Path index, @Nullable String token, Texts texts) {
    server =
        Server.start(
            new Settings(
                "127.0.0.1",
                0,
                new ClaimIndex(index),
                Catalogue.builtIn(),
                "test",
                token,
                texts,
                Manners.usual("test").withPrivateNetworks().withDelay(Duration.ZERO)));
  }

  static Running on(Path index) {
    return new Running(index, TOKEN, Texts.WHOLE);
  }

  static Running withoutToken(Path index) {
    return new Running(index, null, Texts.WHOLE);
  }

  static Running quotesOnly(Path index) {
    return new Running(index, TOKEN, Texts.QUOTES);
  }

  URI address() {
    return server.address();
  }

  /// @param path with its query
  /// @param headers names and values in turn
  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(server.address().resolve(path)), headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(server.address().resolve(path)).POST(BodyPublishers.ofString(body)),
        headers);
  }

  /// Writes as somebody who has the token.
  HttpResponse<String> write(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .method(method, BodyPublishers.ofString(body)),
        "Authorization",
        "Bearer " + TOKEN);
  }

  /// Sends a form as a browser does that has signed in.
  ///
  /// @param cookie empty for somebody who has not
  /// @param fields names and values in turn
  HttpResponse<String> form(String path, String cookie, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8))
          .append('&');
    }
    return post(
        path,
        body.toString(),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie,
        "Accept",
        "text/html");
  }

  /// The cookie of somebody who signs in.
  String signIn(String name) {
    HttpResponse<String> answer = form("sign-in", "", "token", TOKEN, "name", name);
    return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  /// What forms of the pages send that are shown to who has that cookie.
  String formKey(String cookie) {
    return get("add", "Cookie", cookie)
        .body()
        .replaceFirst("(?s).*?form_key\" value=\"([^\"]+).*", "$1");
  }

  /// Every route that runs: "GET /health".
  List<String> routes() {
    return server.routes();
  }

  JsonNode json(String path) {
    return new JsonMapper().readTree(get(path).body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends `head` as it stands, and tells the first line of the answer.
  String raw(String head) throws IOException {
    try (var socket = new Socket(server.address().getHost(), server.address().getPort())) {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readNBytes(64), UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
