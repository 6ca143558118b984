package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.site.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may write by the forms of pages, and who may not.
class SignInTest {

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theCookieOfASessionIsForThisServerAloneAndNoSecretOfIt() {
    HttpResponse<String> answer =
        server.form("sign-in", "", "token", Running.TOKEN, "from", "/claims?q=a");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/claims?q=a");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("claimtrail=[\\w-]{43}; Path=/; .*")
        .contains("HttpOnly", "SameSite=Strict", "Max-Age=43200")
        .doesNotContain("Secure", Running.TOKEN);
    assertThat(server.formKey(server.signIn("mk"))).matches("[\\w-]{43}");
  }

  @Test
  void byHttpsTheCookieNeverGoesWithoutIt() {
    HttpResponse<String> answer =
        server.post(
            "sign-in",
            "token=" + Running.TOKEN,
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://" + server.address().getAuthority());

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\t/evil.example",
        "\\\\evil.example",
        "evil.example",
        "/claims/a b",
        ""
      })
  void nobodyIsSentToAnotherServer(String from) {
    HttpResponse<String> answer = server.form("sign-in", "", "token", Running.TOKEN, "from", from);

    assertThat(answer.headers().firstValue("Location")).contains("/");
    assertThat(Addresses.isHere(from)).isFalse();
  }

  @Test
  void aPageIsForOneVisitorAlone() {
    HttpResponse<String> mine = server.get("add", "Cookie", server.signIn("Mia <K>"));
    HttpResponse<String> theirs = server.get("add", "Cookie", "claimtrail=guessed");

    assertThat(mine.body()).contains("Mia &lt;K&gt;", "Sign out").doesNotContain("Sign in");
    assertThat(theirs.body()).contains("Sign in to add").doesNotContain("form_key", "Mia");
    for (HttpResponse<String> answer : List.of(mine, theirs)) {
      assertThat(answer.headers().firstValue("Vary")).contains("Cookie");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }
  }

  @Test
  void aFormWithoutTheKeyOfItsPageOrFromAnotherSiteDoesNothing() {
    String cookie = server.signIn("mk");
    String claim = server.json("api/v1/claims?q=value:80.6").at("/0/id").stringValue();
    String path = "claims/" + claim + "/decisions";
    String[] fields = {"action", "reject", "reason", "r", "form_key", ""};

    fields[5] = server.formKey(server.signIn("another"));
    assertThat(server.form(path, cookie, fields).statusCode()).isEqualTo(403);
    fields[5] = server.formKey(cookie);
    assertThat(server.form(path, "", fields).statusCode()).isEqualTo(401);
    assertThat(
            server
                .post(
                    path,
                    "action=reject&reason=r&form_key=" + fields[5],
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Cookie",
                    cookie,
                    "Origin",
                    "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(server.post("api/v1/corrections", "{}", "Cookie", cookie).statusCode())
        .isEqualTo(401);
    assertThat(server.json("api/v1/corrections").size()).isZero();
  }

  @Test
  void whoHasSignedOutMayWriteNoMore() {
    String cookie = server.signIn("mk");
    String key = server.formKey(cookie);

    assertThat(server.form("sign-out", cookie, "form_key", key, "from", "/add").statusCode())
        .isEqualTo(303);

    assertThat(server.form("add", cookie, "form_key", key).statusCode()).isEqualTo(401);
    assertThat(server.get("add", "Cookie", cookie).body()).contains("Sign in to add");
  }

  @Test
  void withoutATokenPagesSayThatNobodyMayWriteAndHowToChangeThat() {
    try (Running closed = Running.withoutToken(folder)) {
      assertThat(closed.get("sign-in").body()).contains("Nobody may write", "CLAIMTRAIL_TOKEN");
      assertThat(closed.get("add").body()).contains("Nobody may add");
      assertThat(closed.form("sign-in", "", "token", "").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void wrongTokensAreBoundedForAMinute() {
    try (Running tried = Running.on(folder)) {
      String cookie = tried.signIn("mk");
      for (int i = 0; i < Attempts.MOST; i++) {
        assertThat(tried.form("sign-in", "", "token", "wrong").statusCode()).isEqualTo(403);
      }
      HttpResponse<String> more = tried.form("sign-in", "", "token", Running.TOKEN);

      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(more.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 61);
      assertThat(tried.get("add", "Cookie", cookie).body()).contains("Sign out");
    }
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Attempts attempts = new Attempts(now::get);
    for (int i = 0; i < Attempts.MOST; i++) {
      attempts.wrong("2001:db8:0:0:0:0:0:" + i);
    }
    assertThat(attempts.left("2001:db8:0:0:1:2:3:4")).isEqualTo(Attempts.WINDOW);
    assertThat(attempts.left("192.0.2.1")).isZero();
    now.set(Instant.EPOCH.plus(Attempts.WINDOW));
    assertThat(attempts.left("2001:db8:0:0:1:2:3:4")).isZero();
  }

  @Test
  void aSessionEndsAfterTwelveHoursAndThereAreOnlySoMany() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Sessions sessions = new Sessions(now::get);
    Session first = sessions.open(null);
    Session second = sessions.open("mk");

    now.set(Instant.EPOCH.plus(Duration.ofHours(12)).minusMillis(1));
    assertThat(sessions.find(first.id())).contains(first);
    for (int i = 2; i <= Sessions.MOST; i++) {
      sessions.open(null);
    }
    assertThat(sessions.find(first.id())).isEmpty();
    assertThat(sessions.find(second.id())).contains(second);
    now.set(Instant.EPOCH.plus(Duration.ofHours(12)));
    assertThat(sessions.find(second.id())).isEmpty();
  }
}
