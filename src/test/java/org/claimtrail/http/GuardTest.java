package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Manners;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.site.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may ask, and who may write.
class GuardTest {

  @TempDir private Path folder;
  private Running server;

  @BeforeEach
  void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nobodyWritesWithoutTheToken() {
    HttpResponse<String> without = server.post("api/v1/claims", "{}");

    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(server.post("api/v1/claims", "{}", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(
            server
                .post("api/v1/claims", "{}", "Authorization", "Bearer " + Running.TOKEN)
                .statusCode())
        .isEqualTo(405);
    try (Running closed = Running.withoutToken(folder)) {
      assertThat(closed.post("api/v1/claims", "{}", "Authorization", "Bearer ").body())
          .contains("CLAIMTRAIL_TOKEN");
    }
  }

  @Test
  void otherSitesCannotWrite() {
    String token = "Bearer " + Running.TOKEN;

    assertThat(
            server
                .post("api/v1/claims", "{}", "Authorization", token, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            server
                .post(
                    "api/v1/claims", "{}", "Authorization", token, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aNameOfTheWebThatLeadsHereIsNotAnswered() throws IOException {
    assertThat(server.raw("GET /api/v1/claims HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
        .contains(" 421 ");
    assertThat(server.raw("GET /api/v1/claims HTTP/1.1\r\nHost: localhost:80\r\n\r\n"))
        .contains(" 200 ");
  }

  @Test
  void otherMachinesAreOnlyLetInWhereThereIsAToken() {
    assertThatThrownBy(() -> settings("0.0.0.0", null)).hasMessageContaining("give a token");
    assertThatThrownBy(() -> settings("127.0.0.1", "short")).hasMessageContaining("16");
    assertThat(settings("0.0.0.0", Running.TOKEN).isLocal()).isFalse();
  }

  @Test
  void everyAnswerTellsBrowsersToLoadNothingElse() {
    for (String path : new String[] {"api/v1/claims", "api/v1/nothing", "health"}) {
      assertThat(server.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
          .startsWith("default-src 'none'")
          .doesNotContain("unsafe");
    }
  }

  private Settings settings(String host, @org.jspecify.annotations.Nullable String token) {
    return new Settings(
        host,
        0,
        new ClaimIndex(folder),
        Catalogue.builtIn(),
        "test",
        token,
        Texts.WHOLE,
        Manners.usual("test").withPrivateNetworks().withDelay(Duration.ZERO));
  }
}
