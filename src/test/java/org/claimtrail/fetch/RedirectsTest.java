package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.fetch.Fetching.body;
import static org.claimtrail.fetch.Fetching.fetch;
import static org.claimtrail.fetch.Fetching.reason;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RedirectsTest {

  private static final String STORY = "<p>Kimi K2.6 is out.";

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void areFollowed(int status) {
    try (var server =
        LoopbackServer.start()
            .status("/old", status, Map.of("Location", "/new#top"))
            .page("/new", STORY, "text/html")) {
      assertThat(body(fetch(server.uri("/old"))).url()).isEqualTo(server.uri("/new"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "next | /a/next",
        "../next?x=1 | /next?x=1",
        "?page=2 | /a/b?page=2",
        "/sp ace | /sp%20ace",
        "/été/日本 | /%C3%A9t%C3%A9/%E6%97%A5%E6%9C%AC",
        "/100%/a^b | /100%25/a%5Eb",
      })
  void mayBeRelativeAndNotEncoded(String location, String path) {
    // The server writes a character a byte.
    String sent =
        new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (var server =
        LoopbackServer.start().redirect("/a/b?c=d", sent).page(path, STORY, "text/html")) {
      assertThat(body(fetch(server.uri("/a/b?c=d"))).url()).isEqualTo(server.uri(path));
    }
  }

  @Test
  void inACircleEnd() {
    try (var server = LoopbackServer.start().redirect("/a", "/b").redirect("/b", "/a#again")) {
      assertThat(reason(server.uri("/a"))).isEqualTo("it redirects in a circle");
      assertThat(server.requests("/a")).hasSize(1);
    }
  }

  @Test
  void toAPartOfTheSamePageAreACircle() {
    try (var server = LoopbackServer.start().redirect("/a/b", "#part")) {
      assertThat(reason(server.uri("/a/b"))).isEqualTo("it redirects in a circle");
    }
  }

  @Test
  void toAnAddressWithoutEndAreNotFollowed() {
    try (var server = LoopbackServer.start().redirect("/", "/" + "a".repeat(8_000))) {
      assertThat(reason(server.uri("/")))
          .isEqualTo("it redirects to what is no web address: it is longer than 8,000 characters");
    }
  }

  @Test
  void tooManyEnd() {
    try (var server = LoopbackServer.start()) {
      for (int i = 0; i < 10; i++) {
        server.redirect("/" + i, "/" + (i + 1));
      }
      assertThat(reason(server.uri("/0"))).isEqualTo("it redirects more than 3 times");
      assertThat(server.requests("/3")).hasSize(1);
      assertThat(server.requests("/4")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://host/file",
        "javascript:alert(1)",
        "mailto:a@b.c",
        "data:text/html,hello",
        "http:",
        "http:story",
        "http://",
        "http://user:secret@127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://2130706433/",
        "http://[::1/",
        "https://bad host/",
        ":",
      })
  void leadOnlyIntoTheWeb(String location) {
    try (var server = LoopbackServer.start().redirect("/", location)) {
      assertThat(reason(server.uri("/"))).startsWith("it redirects to what is no web address: it");
    }
  }

  @Test
  void withoutATargetEnd() {
    try (var server = LoopbackServer.start().status("/", 301, Map.of())) {
      assertThat(reason(server.uri("/"))).isEqualTo("it redirects to nowhere");
    }
  }
}
