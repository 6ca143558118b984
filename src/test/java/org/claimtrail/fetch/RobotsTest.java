package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.fetch.Fetching.LOCAL;
import static org.claimtrail.fetch.Fetching.body;
import static org.claimtrail.fetch.Fetching.fetch;
import static org.claimtrail.fetch.Fetching.reason;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RobotsTest {

  private static final String DISALLOWED = "the server does not let robots read it (robots.txt)";

  private static LoopbackServer server() {
    return LoopbackServer.start()
        .page("/open", "open", "text/html")
        .page("/closed", "closed", "text/html");
  }

  @Test
  void whatIsDisallowedIsNotAskedFor() {
    try (var server = server().robots("User-agent: *", "Disallow: /closed")) {
      assertThat(reason(server.uri("/closed"))).isEqualTo(DISALLOWED);
      assertThat(server.requests("/closed")).isEmpty();
      body(fetch(server.uri("/open")));
    }
  }

  @Test
  void whatIsSaidToUsByNameCounts() {
    try (var server =
        server()
            .robots("User-agent: *", "Disallow: /", "", "User-agent: Claimtrail", "Allow: /open")) {
      body(fetch(server.uri("/open")));
    }
  }

  @Test
  void aRedirectIntoWhatIsDisallowedIsNotFollowed() {
    try (var server =
        server().robots("User-agent: *", "Disallow: /closed").redirect("/open", "/closed")) {
      assertThat(reason(server.uri("/open"))).isEqualTo(DISALLOWED);
      assertThat(server.requests("/closed")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void aServerWithoutTheFileAllowsAll(int status) {
    try (var server = server().status("/robots.txt", status, Map.of())) {
      body(fetch(server.uri("/open")));
    }
  }

  @Test
  void aServerThatCannotSayAllowsNothingForNow() {
    QuickTime time = new QuickTime();
    try (var server = server().status("/robots.txt", 503, Map.of());
        var fetcher = new Fetcher(LOCAL, time)) {
      assertThat(reason(fetcher.fetch(server.uri("/open"), Validators.NONE)))
          .isEqualTo(
              "robots.txt cannot be read: the server is busy or broken (503), asked 3 times");
      assertThat(server.requests("/open")).isEmpty();

      server.robots("");
      time.pass(Duration.ofMinutes(11));
      body(fetcher.fetch(server.uri("/open"), Validators.NONE));
    }
  }

  @Test
  void theFileIsFetchedOnceADay() {
    QuickTime time = new QuickTime();
    try (var server = server().robots("User-agent: *", "Disallow: /closed");
        var fetcher = new Fetcher(LOCAL, time)) {
      for (int i = 0; i < 3; i++) {
        body(fetcher.fetch(server.uri("/open"), Validators.NONE));
      }
      assertThat(server.requests("/robots.txt")).hasSize(1);

      time.pass(Duration.ofHours(25));
      body(fetcher.fetch(server.uri("/open"), Validators.NONE));
      assertThat(server.requests("/robots.txt")).hasSize(2);
    }
  }

  @Test
  void theFileMayBeElsewhere() {
    try (var server =
        server()
            .redirect("/robots.txt", "/rules")
            .page("/rules", "User-agent: *\nDisallow: /", "text/plain")) {
      assertThat(reason(server.uri("/open"))).isEqualTo(DISALLOWED);
    }
  }

  @Test
  void ofALongFileTheBeginningCounts() {
    String rules = "User-agent: *\nDisallow: /closed\n" + "# more\n".repeat(200_000);
    try (var server = server().page("/robots.txt", rules, "text/plain")) {
      assertThat(reason(server.uri("/closed"))).isEqualTo(DISALLOWED);
      body(fetch(server.uri("/open")));
    }
  }

  @Test
  void theDelayThatIsAskedForIsKept() {
    assertThat(waits("Crawl-delay: 7"))
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void aDelayOfMoreThanAMinuteIsAMinute() {
    assertThat(waits("Crawl-delay: 86400")).contains(Duration.ofSeconds(60)).hasSize(2);
  }

  private static List<Duration> waits(String line) {
    QuickTime time = new QuickTime();
    try (var server = server().robots("User-agent: *", line);
        var fetcher = new Fetcher(LOCAL, time)) {
      body(fetcher.fetch(server.uri("/open"), Validators.NONE));
      body(fetcher.fetch(server.uri("/open"), Validators.NONE));
    }
    return time.waits();
  }
}
