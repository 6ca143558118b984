package org.claimtrail.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.fetch.Fetching.LOCAL;
import static org.claimtrail.fetch.Fetching.body;
import static org.claimtrail.fetch.Fetching.fetch;
import static org.claimtrail.fetch.Fetching.reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class FetcherTest {

  private static final String STORY = "<p>Kimi K2.6 is out — at last.";

  @Test
  void givesThePageWithItsTypeAndCharset() {
    try (var server =
        LoopbackServer.start().page("/a?b=c", STORY, "Text/HTML; Charset=\"utf-8\"")) {
      Fetched.Body body = body(fetch(server.uri("/a?b=c")));

      assertThat(body.url()).isEqualTo(server.uri("/a?b=c"));
      assertThat(body.type()).isEqualTo("text/html");
      assertThat(body.charset()).isEqualTo("UTF-8");
      assertThat(new String(body.bytes(), UTF_8)).isEqualTo(STORY);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "text/html | text/html | null",
        "text/html;charset=windows-1252 | text/html | windows-1252",
        "text/html; charset='utf8' | text/html | UTF-8",
        "application/rss+xml; version=2; charset=Latin1 | application/rss+xml | ISO-8859-1",
        "text/html; charset=klingon | text/html | null",
        "text/html; charset=../../etc | text/html | null",
        "<script>; charset=utf-8 | null | UTF-8",
      })
  void understandsContentTypes(String header, String type, String charset) {
    try (var server = LoopbackServer.start().page("/", STORY, header)) {
      Fetched.Body body = body(fetch(server.uri("/")));

      assertThat(body.type()).isEqualTo(type);
      assertThat(body.charset()).isEqualTo(charset);
    }
  }

  @Test
  void saysWhoAsks() {
    try (var server = LoopbackServer.start().page("/", STORY, "text/html")) {
      fetch(server.uri("/"));

      assertThat(server.requests())
          .allSatisfy(
              request ->
                  assertThat(request.headers())
                      .containsEntry("User-Agent", LOCAL.userAgent())
                      .doesNotContainKey("Cookie"));
    }
    assertThat(Manners.usual("1.2").userAgent()).startsWith("Claimtrail/1.2 (");
  }

  @Test
  void asksOnlyForWhatHasChanged() {
    Map<String, String> validators =
        Map.of("ETag", "\"v1\"", "Last-Modified", "Sat, 14 Mar 2026 12:00:00 GMT");
    try (var server =
            LoopbackServer.start()
                .on(
                    "/",
                    exchange ->
                        LoopbackServer.answer(exchange, 200, validators, STORY.getBytes(UTF_8)));
        var fetcher = new Fetcher(LOCAL)) {
      Fetched.Body first = body(fetcher.fetch(server.uri("/"), Validators.NONE));
      server.status("/", 304, Map.of());

      assertThat(fetcher.fetch(server.uri("/"), first.validators()))
          .isEqualTo(new Fetched.Unchanged());
      assertThat(server.requests("/").getLast().headers())
          .containsEntry("If-None-Match", "\"v1\"")
          .containsEntry("If-Modified-Since", "Sat, 14 Mar 2026 12:00:00 GMT");
      assertThat(reason(fetcher.fetch(server.uri("/"), Validators.NONE)))
          .isEqualTo("the server says 304");
    }
  }

  @Test
  void unpacksWhatIsSentPacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new GZIPOutputStream(packed)) {
      output.write(STORY.getBytes(UTF_8));
    }
    Map<String, String> coding = Map.of("Content-Encoding", "gzip");
    try (var server =
        LoopbackServer.start()
            .on("/", it -> LoopbackServer.answer(it, 200, coding, packed.toByteArray()))) {
      assertThat(body(fetch(server.uri("/"))).bytes()).isEqualTo(STORY.getBytes(UTF_8));
      assertThat(server.requests("/").getFirst().headers())
          .containsEntry("Accept-Encoding", "gzip");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, the server does not let us read it (401)",
    "403, the server does not let us read it (403)",
    "404, nothing there (404)",
    "410, nothing there (410)",
    "418, the server says 418",
    "451, 'the server may not show it, for legal reasons (451)'",
    "202, the server says 202",
  })
  void asksOnceForWhatIsRefused(int status, String reason) {
    try (var server = LoopbackServer.start().status("/", status, Map.of())) {
      assertThat(reason(server.uri("/"))).isEqualTo(reason);
      assertThat(server.requests("/")).hasSize(1);
    }
  }

  @Test
  void anInterruptEndsIt() throws Exception {
    try (var fetcher = new Fetcher(LOCAL)) {
      Waiting waiting = new Waiting(fetcher);
      waiting.thread.interrupt();

      assertThat(waiting.reason()).isEqualTo("interrupted");
      assertThat(waiting.interrupted).isTrue();
    }
  }

  @Test
  void closingEndsIt() throws Exception {
    var fetcher = new Fetcher(LOCAL);
    Waiting waiting = new Waiting(fetcher);
    fetcher.close();

    assertThat(waiting.reason()).isEqualTo("fetching has ended");
  }

  @Test
  void closingEndsADelay() throws InterruptedException {
    Map<String, String> later = Map.of("Retry-After", "100");
    CountDownLatch asked = new CountDownLatch(1);
    try (var server =
        LoopbackServer.start()
            .on(
                "/",
                exchange -> {
                  LoopbackServer.answer(exchange, 503, later, new byte[0]);
                  asked.countDown();
                })) {
      var fetcher = new Fetcher(LOCAL);
      var answer =
          CompletableFuture.supplyAsync(() -> fetcher.fetch(server.uri("/"), Validators.NONE));
      asked.await();
      fetcher.close();

      assertThat(reason(answer.join())).isEqualTo("fetching has ended");
    }
  }

  /// Fetches on a thread of its own, from a server that has been asked and does not answer.
  private static final class Waiting {

    private final CompletableFuture<Fetched> answer = new CompletableFuture<>();
    private final RawServer server;
    private final Thread thread;
    private volatile boolean interrupted;

    Waiting(Fetcher fetcher) throws InterruptedException {
      CountDownLatch asked = new CountDownLatch(1);
      server =
          RawServer.start(
              _ -> {
                asked.countDown();
                Thread.sleep(60_000);
              });
      thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    Fetched fetched = fetcher.fetch(server.uri(), Validators.NONE);
                    interrupted = Thread.currentThread().isInterrupted();
                    answer.complete(fetched);
                  });
      asked.await();
    }

    String reason() throws IOException {
      try (server) {
        return Fetching.reason(answer.orTimeout(5, TimeUnit.SECONDS).join());
      }
    }
  }
}
