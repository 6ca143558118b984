package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.fetch.LoopbackServer;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// Signing in, deciding and adding as people do it, in a real browser.
class WritingPagesTest {

  private static final String TEXT =
      "DeepSeek V4 scored %s%% on SWE-bench Verified, DeepSeek said on Friday. The company"
          + " published the weights of the model and a report of sixty pages on the same day.";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
    browser = Browser.at(server.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @BeforeEach
  void signedOut() {
    browser.open("");
    if (!browser.texts("form.visitor").isEmpty()) {
      browser.leave(() -> browser.one("form.visitor button").click());
    }
  }

  @Test
  void whoSignsInComesBackAndIsCalledByName() {
    browser.open("claims/" + claim("value:76.1"));
    String page = browser.path();
    browser.click("Sign in to decide");
    browser.check().phone().check().desk();
    browser.leave(() -> browser.one("#token").sendKeys("wrong", Keys.ENTER));
    assertThat(browser.one("[role=alert]").getText()).contains("not the token");
    assertThat(browser.one("#token").getDomProperty("value")).isEmpty();

    signIn("Mia K");

    browser.arrives(page);
    assertThat(browser.one(".visitor .who").getText()).isEqualTo("Mia K");
    browser.leave(() -> browser.one("form.visitor button").click());
    browser.arrives(page);
    assertThat(browser.texts(".decide")).isEmpty();
    assertThat(browser.texts("main .note a")).containsExactly("Sign in to decide");
  }

  @Test
  void aClaimIsRejectedWithAReasonAndThatIsUndone() {
    String claim = claim("type:denial");
    browser.open("sign-in?from=/claims/" + claim);
    signIn("mk");

    // By keys alone: the reason opens in place.
    WebElement reject = browser.one(".decide details:last-of-type summary");
    reject.sendKeys(Keys.ENTER);
    browser.leave(() -> browser.one("input[id^=reject]").sendKeys("a misreading", Keys.ENTER));

    assertThat(browser.one(".decided").getText()).contains("rejected, by mk: a misreading");
    assertThat(browser.texts(".fault").getFirst()).startsWith("Rejected: it counts nowhere");
    assertThat(browser.texts(".decisions .facts").getFirst()).contains("mk", "in force");
    assertThat(server.json("api/v1/claims?q=type:denial").size()).isZero();
    browser.check().phone().check().prefers("dark").check().prefers("light").desk();

    browser.leave(() -> browser.one(".decided button").click());

    browser.arrivesBelow("/claims/" + claim);
    assertThat(browser.texts(".fault")).isEmpty();
    assertThat(browser.texts(".decisions .undone")).hasSize(1);
    assertThat(server.json("api/v1/claims?q=type:denial").size()).isEqualTo(1);
    browser.click("Decisions");
    assertThat(browser.texts("h1")).containsExactly("Decisions");
    assertThat(browser.texts(".decisions .what")).anyMatch(what -> what.contains(claim));
    browser.check().phone().check().desk();
  }

  @Test
  void aFaultInACorrectionStandsBesideItsFieldAndWhatWasTypedStays() {
    String claim = claim("type:cost");
    browser.open("sign-in?from=/claims/" + claim);
    signIn("mk");
    browser.click("Correct");
    browser.check();
    type("#slot-value", "three");
    type("#slot-subject", "DeepSeek");
    type("#reason", "the table says so");
    browser.leave(() -> browser.one(".slots button").click());

    assertThat(browser.one("#value-fault").getText()).isEqualTo("'three' is no value");
    assertThat(browser.one("#slot-subject").getDomProperty("value")).isEqualTo("DeepSeek");
    assertThat(browser.one("#reason").getDomProperty("value")).isEqualTo("the table says so");
    browser.phone().checkLook().desk();
    type("#slot-value", "3");
    browser.leave(() -> browser.one(".slots button").click());

    assertThat(browser.one(".decided").getText()).contains("subject=DeepSeek", "value=3");
    assertThat(browser.one("h1.says").getText()).isEqualTo("DeepSeek: $3");

    // A later correction keeps what an earlier one has changed.
    browser.click("Correct");
    type("#slot-date", "2026-04");
    type("#reason", "in April");
    browser.leave(() -> browser.one(".slots button").click());
    assertThat(browser.one("h1.says").getText()).isEqualTo("DeepSeek: $3");
    assertThat(browser.one(".decided").getText()).contains("value=3", "date=2026-04");
  }

  @Test
  void aDecisionThatWaitsForAnotherProgramIsToldSo() {
    String cookie = server.signIn("mk");
    String claim = claim("type:accusation");
    String path = "claims/" + claim;
    try (ArticleWriter _ = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      HttpResponse<String> made =
          server.form(
              path + "/decisions",
              cookie,
              "form_key",
              server.formKey(cookie),
              "action",
              "confirm",
              "reason",
              "checked");

      assertThat(made.statusCode()).isEqualTo(303);
      String next = made.headers().firstValue("Location").orElseThrow().substring(1);
      assertThat(server.get(next).body()).contains("The decision is kept");
    }
  }

  @Test
  void aTextThatIsAddedShowsItsClaimsAsSoonAsTheyAreFound() {
    browser.open("sign-in?from=/add");
    signIn("mk");
    browser.check().phone().check().desk();
    type("#title", "V4 is out");
    browser.one("#text").sendKeys(TEXT.formatted("79.4"));
    browser.leave(() -> browser.one("[aria-labelledby=by-text] button").click());
    browser.arrivesBelow("/add/");
    assertThat(browser.texts(".steps li"))
        .containsExactly("Accepted", "Waiting", "Reading", "Claims found");

    browser.await("[role=status]", "1 article");

    assertThat(browser.texts("#found .says")).anyMatch(says -> says.contains("79.4%"));
    assertThat(browser.texts("#found .evidence mark")).anyMatch(mark -> mark.contains("79.4%"));
    browser.check().phone().prefers("dark").check().prefers("light").desk();
    browser.click("V4 is out");
    browser.arrivesBelow("/articles/");
  }

  @Test
  void aLinkIsFetchedAndWhatIsNoArticleIsToldWhy() {
    try (LoopbackServer web = LoopbackServer.start()) {
      web.page("/v4", "<html lang=en><h1>V4 is here</h1><p>" + TEXT.formatted("81.2"), "text/html");
      browser.open("sign-in?from=/add");
      signIn("mk");
      browser.leave(() -> browser.one("#link").sendKeys("ftp://wire.example/v4", Keys.ENTER));
      assertThat(browser.one("#link-fault").getText()).contains("neither http:// nor https://");
      assertThat(browser.one("#link").getDomProperty("value")).isEqualTo("ftp://wire.example/v4");
      type("#link", web.uri("/v4").toString());
      browser.leave(() -> browser.one("[aria-labelledby=by-link] button").click());

      browser.await("[role=status]", "1 article");

      assertThat(browser.texts("#found .says")).anyMatch(says -> says.contains("81.2%"));
    }
    String german =
        "Das Modell ist nach Angaben der Firma besser als alle anderen, die bisher erschienen sind,"
            + " und kostet nur einen Bruchteil davon, wie die Zeitung am Freitag schrieb.";
    browser.click("Add another");
    browser.run("document.querySelector('#text').value = '" + german + "'.repeat(2000)");
    browser.leave(() -> browser.one("[aria-labelledby=by-text] button").click());
    browser.await("[role=status]", "Nothing was added");
    assertThat(browser.texts("#found .fault")).containsExactly("Not English.");
  }

  @Test
  void aFileThatIsChosenIsAdded() throws IOException {
    Path file =
        Files.writeString(folder.resolve("v4.md"), "# V4 news\n\n" + TEXT.formatted("83.4"));
    browser.open("sign-in?from=/add");
    signIn("mk");
    browser.one("#file").sendKeys(file.toString());
    browser.leave(() -> browser.one("[aria-labelledby=by-file] button").click());

    browser.await("[role=status]", "1 article");

    assertThat(browser.texts("#found h2")).containsExactly("V4 news");
  }

  @Test
  void withoutScriptsAPageLoadsItselfAnewUntilAllIsDone() {
    String cookie = server.signIn("mk");
    HttpResponse<String> sent =
        server.form(
            "add",
            cookie,
            "form_key",
            server.formKey(cookie),
            "how",
            "text",
            "text",
            TEXT.formatted("82.3"));
    assertThat(sent.statusCode()).isEqualTo(303);
    String path = sent.headers().firstValue("Location").orElseThrow().substring(1);
    HttpResponse<String> page = server.get(path);
    while (page.body().contains("http-equiv=\"refresh\"")) {
      page = server.get(path);
    }
    assertThat(page.body()).contains("82.3% on SWE-bench Verified");
  }

  @Test
  void anEmptyFormAndOneThatIsTooLongAreToldInALine() {
    String cookie = server.signIn("mk");
    String key = server.formKey(cookie);

    assertThat(server.form("add", cookie, "form_key", key, "how", "text").body())
        .contains("Paste the text of an article.");
    assertThat(server.form("add", cookie, "form_key", key, "how", "link").body())
        .contains("Paste the address of a page.");
    assertThat(server.form("add", cookie, "form_key", key, "how", "file").body())
        .contains("Choose a file");
    HttpResponse<String> long20 =
        server.form("add", cookie, "form_key", key, "how", "text", "text", "a".repeat(20_000_001));
    assertThat(long20.statusCode()).isEqualTo(413);
    assertThat(long20.body()).contains("at most 20 MB can be sent");
    assertThat(
            server
                .form("add", cookie, "form_key", key, "how", "text", "text", "a".repeat(10_000_001))
                .body())
        .contains("An article takes 10 MB of text.");
    assertThat(server.get("add/00", "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  private static void signIn(String name) {
    type("#name", name);
    browser.leave(() -> browser.one("#token").sendKeys(Running.TOKEN, Keys.ENTER));
  }

  private static void type(String selector, String words) {
    browser.one(selector).clear();
    browser.one(selector).sendKeys(words);
  }

  private static String claim(String query) {
    return server.json("api/v1/claims?q=" + query).at("/0/id").stringValue();
  }
}
