package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.fetch.Fetching.LOCAL;
import static org.claimtrail.fetch.Fetching.body;
import static org.claimtrail.fetch.Fetching.reason;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Delays between questions to a host, and further tries.
@Timeout(30)
class PatienceTest {

  private final QuickTime time = new QuickTime();

  @Test
  void aHostIsAskedOnceADelay() {
    Manners manners = Manners.usual("1.0").withPrivateNetworks();
    try (var server = LoopbackServer.start().page("/", "story", "text/html");
        var fetcher = new Fetcher(manners, time)) {
      body(fetcher.fetch(server.uri("/"), Validators.NONE));
      body(fetcher.fetch(server.uri("/"), Validators.NONE));

      // After robots.txt, and after the first page.
      assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
  }

  @Test
  void whileOneHostTakesItsTimeOthersAreAsked() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    HttpHandler slow =
        exchange -> {
          asked.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          LoopbackServer.answer(exchange, 404, Map.of(), new byte[0]);
        };
    try (var one = LoopbackServer.start().on("/robots.txt", slow).page("/", "one", "text/html");
        var other = LoopbackServer.start().page("/", "other", "text/html");
        var fetcher = new Fetcher(LOCAL, time)) {
      var first = CompletableFuture.supplyAsync(() -> fetcher.fetch(one.uri("/"), Validators.NONE));
      asked.await();

      body(fetcher.fetch(other.uri("/"), Validators.NONE));
      assertThat(first).isNotDone();
      goOn.countDown();
      body(first.join());
    }
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    assertThat(afterOne(429, Map.of("Retry-After", "90"))).isInstanceOf(Fetched.Body.class);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(90));
  }

  @Test
  void theTimeToComeBackMayBeADate() {
    assertThat(afterOne(503, Map.of("Retry-After", "Sat, 14 Mar 2026 12:01:00 GMT")))
        .isInstanceOf(Fetched.Body.class);
    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0", "-1", "Sat, 14 Mar 1026 12:01:00 GMT"})
  void withoutATimeThatMakesSenseOursIsTaken(String value) {
    assertThat(afterOne(503, Map.of("Retry-After", value))).isInstanceOf(Fetched.Body.class);
    assertThat(time.waits())
        .singleElement()
        .satisfies(wait -> assertThat(wait).isBetween(millis(750), millis(1_250)));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aServerThatStaysBusyIsGivenUpAfterLongerAndLongerWaits(int status) {
    try (var server = LoopbackServer.start().status("/", status, Map.of());
        var fetcher = new Fetcher(LOCAL, time)) {
      assertThat(reason(fetcher.fetch(server.uri("/"), Validators.NONE)))
          .startsWith("the server ")
          .endsWith(" (" + status + "), asked 3 times");
      assertThat(server.requests("/")).hasSize(3);
      assertThat(time.waits()).hasSize(2);
      assertThat(time.waits().get(1)).isBetween(millis(1_500), millis(2_500));
    }
  }

  @Test
  void aServerThatWantsALongBreakGetsIt() {
    try (var server = LoopbackServer.start().page("/other", "other", "text/html");
        var fetcher = new Fetcher(LOCAL, time)) {
      server.status("/", 429, Map.of("Retry-After", "10800"));
      URI url = server.uri("/");
      assertThat(reason(fetcher.fetch(url, Validators.NONE)))
          .isEqualTo("the server asks to come back in 3 h");
      time.pass(Duration.ofHours(1));
      assertThat(reason(fetcher.fetch(server.uri("/other"), Validators.NONE)))
          .isEqualTo("the server asks to come back in 2 h");
      assertThat(server.requests("/other")).isEmpty();
      assertThat(time.waits()).isEmpty();

      time.pass(Duration.ofHours(2));
      body(fetcher.fetch(server.uri("/other"), Validators.NONE));
    }
  }

  /// What is fetched when the server is busy once.
  private Fetched afterOne(int status, Map<String, String> headers) {
    AtomicInteger asked = new AtomicInteger();
    HttpHandler once =
        exchange ->
            LoopbackServer.answer(
                exchange, asked.getAndIncrement() == 0 ? status : 200, headers, new byte[] {'x'});
    try (var server = LoopbackServer.start().on("/", once);
        var fetcher = new Fetcher(LOCAL, time)) {
      return fetcher.fetch(server.uri("/"), Validators.NONE);
    }
  }

  private static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }
}
