package org.claimtrail.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Asks a server once: no redirects, no second try, no cookies.
final class Client implements AutoCloseable {

  private final Manners manners;
  private final HttpClient http;
  private volatile boolean closed;

  /// Without a proxy, whatever the system says: a proxy looks names up by itself, so that nothing
  /// could be promised about private networks.
  Client(Manners manners) {
    this.manners = manners;
    http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(manners.timeout())
            .build();
  }

  /// Refuses hosts that are unknown or private.
  void check(URI url) throws Refusal {
    String host = url.getHost();
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new Refusal("no host has this name");
    }
    if (!manners.privateNetworks()) {
      // One private address is enough: nobody can say which one is taken.
      if (!Stream.of(addresses).allMatch(PublicNetworks::contain)) {
        throw new Refusal("it is in a private network, which is not asked");
      }
      if (!GuardedNames.areInPlace()) {
        throw new Refusal("this Java looks names up in a way that may lead into private networks");
      }
    }
  }

  /// @throws IOException when there is no answer, or a broken one
  Answer ask(URI url, Question question) throws IOException, Refusal, InterruptedException {
    if (manners.privateNetworks()) {
      check(url);
      return send(url, question);
    }
    try (var _ = GuardedNames.guard(url.getHost())) {
      check(url);
      return send(url, question);
    }
  }

  private Answer send(URI url, Question question)
      throws IOException, Refusal, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request(url, question), head -> new Gathering(wanted(head, question)));
    try {
      // One time for all: connecting, waiting for the first byte, and reading to the last.
      HttpResponse<byte[]> response =
          answer.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(url, response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer in time");
    } catch (ExecutionException e) {
      if (closed) {
        throw new Refusal("fetching has ended");
      }
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IOException(e.getCause());
      }
    } finally {
      // Closes the connection unless the answer is there.
      answer.cancel(true);
    }
  }

  private static int wanted(HttpResponse.ResponseInfo head, Question question) {
    return Answer.hasContent(head.statusCode())
            && (question.beginning() || Answer.announced(head.headers()) <= question.largest())
        ? question.largest()
        : 0;
  }

  private HttpRequest request(URI url, Question question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            // Over http, version 2 would begin as an upgrade, which some servers do not know.
            .version(
                url.getScheme().equals("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .header("User-Agent", manners.userAgent())
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
            .header("Accept-Encoding", "gzip");
    if (question.known().entityTag() != null) {
      request.header("If-None-Match", question.known().entityTag());
    }
    if (question.known().lastModified() != null) {
      request.header("If-Modified-Since", question.known().lastModified());
    }
    return request.build();
  }

  @Override
  public void close() {
    closed = true;
    http.shutdownNow();
  }
}
