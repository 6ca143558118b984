package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Certainty;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article's page, and what of articles may be shown.
class ArticlePageTest {

  private static final String URL = "https://wire.example/tested";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Running quoting;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    write("A first remark.", "DeepSeek V4 scored 80.1% on SWE-bench Verified.", 80.1);
    write("Nobody else was tested.", "DeepSeek V4 scored 78.1% on SWE-bench Verified.", 78.1);
    writeHedged();
    server = Running.on(folder);
    quoting = Running.quotesOnly(folder);
    browser = Browser.at(server.address());
  }

  private static void write(String remark, String claim, double value) {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article(URL)
              .title("Tested")
              .outlet("Wire")
              .published("2026-01-01")
              .line(remark)
              .line(claim)
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(SWE_BENCH, "SWE-bench Verified")
              .claim(DEEPSEEK_V4)
              .score(SWE_BENCH, value, "percent")
              .extraction());
      writer.commit();
    }
  }

  private static void writeHedged() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://post.example/rumour")
              .title("Overheard")
              .outlet("Post")
              .published("2025-12-20")
              .line("DeepSeek V4 may have scored 78.1% on SWE-bench Verified.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(SWE_BENCH, "SWE-bench Verified")
              .claim(DEEPSEEK_V4)
              .certainty(Certainty.HEDGED)
              .score(SWE_BENCH, 78.1, "percent")
              .extraction());
      writer.commit();
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    quoting.close();
    server.close();
  }

  private static String id() {
    return new Article(URL, null, null, null, "none").id();
  }

  private static String address() {
    return "articles/" + id();
  }

  @Test
  void claimsAndNamesAreMarkedWhereTheyStand() {
    browser.open(address());

    assertThat(String.join("", browser.texts(".text mark")))
        .contains("DeepSeek V4")
        .contains("78.1%");
    assertThat(browser.texts(".text a.named")).contains("DeepSeek V4", "SWE-bench Verified");
    assertThat(browser.texts(".text").getFirst()).contains("Nobody else was tested.");
    browser.check();

    browser.one(".text a.ref").click();
    assertThat(browser.run("return document.querySelector('.claim:target') !== null"))
        .isEqualTo("true");
    browser.open(address()).one(".text a.named").click();
    browser.arrives("/entities/DeepSeek%20V4");
  }

  @Test
  void howSurelyAClaimIsMadeLeadsToWhereItIs() {
    browser.open(address()).click("DeepSeek V4 78.1%");

    assertThat(browser.texts(".turn"))
        .containsExactly("hedged 2025-12-20 · Post", "stated 2026-01-01 · Wire");
    browser.check();

    browser.click("2026-01-01 · Wire");
    browser.arrives("/" + address());
    assertThat(browser.run("return document.querySelector('.claim:target') !== null"))
        .isEqualTo("true");
  }

  @Test
  void versionsTellWhatChanged() {
    browser.open(address());

    assertThat(browser.texts(".version summary"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Version 2");
    assertThat(browser.texts(".text-changes del"))
        .anyMatch(words -> words.contains("A first remark."));
    assertThat(browser.texts(".text-changes ins"))
        .anyMatch(words -> words.contains("Nobody else was tested."))
        .anyMatch(words -> words.contains("78.1%"));
  }

  @Test
  void withQuotesOnlyNobodyGetsATextByAnyWay() {
    for (String path :
        new String[] {
          address(),
          "?q=value:78.1",
          "api/v1/articles/" + id(),
          "api/v1/articles/" + id() + "/history",
          "api/v1/claims?q=value:78.1&format=jsonld",
          "api/v1/claims?q=value:78.1&format=atom",
        }) {
      String shown = quoting.get(path).body();
      assertThat(shown).as(path).contains("78.1").doesNotContain("Nobody else was tested");
      assertThat(shown).as(path).doesNotContain("A first remark");
    }
    assertThat(quoting.get(address()).body()).contains("where it was published");
    assertThat(server.get("api/v1/articles/" + id() + "/history").body())
        .contains("Nobody else was tested");
  }

  @Test
  void theBoxCompletesFieldsAndNames() {
    browser.open("?q=");
    browser.one("#q").sendKeys("abo");
    browser.await("[role=option]", "about: ").sendKeys("#q", "\uE015\uE007");
    assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("about:");
    browser.one("#q").sendKeys("deep");
    browser.await("[role=option]", "DeepSeek · company").check();
    browser.sendKeys("#q", "s").await("[role=option]", "DeepSeek · company");
    browser.sendKeys("#q", "\uE015\uE007");
    assertThat(browser.one("#q").getDomProperty("value")).startsWith("about:").contains("DeepSeek");
    browser.one("#q").sendKeys("type:sc");
    browser.await("[role=option]", "score").sendKeys("#q", "\uE015\uE007");
    assertThat(browser.one("#q").getDomProperty("value")).endsWith("type:score ");
    browser.sendKeys("#q", "\uE007").until("location.search.includes('type%3Ascore')");
    assertThat(browser.texts(".claim")).isNotEmpty();
  }

  @Test
  void theApiIsDescribedForPeople() {
    browser.open("api").check();

    assertThat(browser.texts("summary code")).contains("/api/v1/claims", "/api/v1/leaderboard");
    browser.one("#get-api-v1-claims summary").click();
    assertThat(browser.texts("#get-api-v1-claims th code")).contains("q", "limit", "after");
    browser.check();
  }
}
