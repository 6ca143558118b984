package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Pages as a person sees them, in a real browser.
class PagesTest {

  /// What somebody might write who wants to do harm.
  private static final String HOSTILE =
      "<script>document.title='caught'</script><img src=x onerror=alert(1)> scored 12.5% \u202Eon"
          + " SWE-bench Verified.";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("javascript:alert(1)")
              .title("\"><script>alert(2)</script>")
              .outlet("<b>Bold</b>")
              .published("2026-01-01")
              .line(HOSTILE)
              .naming(DEEPSEEK_V4, "script")
              .claim(DEEPSEEK_V4)
              .score(SWE_BENCH, 12.5, "percent")
              .extraction());
      writer.commit();
    }
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

  @Test
  void aSearchIsAnAddressAndShowsEachClaimWithItsEvidence() {
    browser.open("");
    browser.one("#q").sendKeys("about:deepseek type:score", Keys.ENTER);

    browser.arrives("/?q=about%3Adeepseek+type%3Ascore");
    assertThat(browser.texts("h1")).containsExactly("Claims: about:deepseek type:score");
    assertThat(browser.texts(".claim .says")).contains("● DeepSeek 80.6% on SWE-bench Verified");
    assertThat(browser.texts(".claim .evidence mark"))
        .anyMatch(words -> words.contains("80.6 on SWE-bench Verified"));
    browser.check();
  }

  @Test
  void facetsNarrowTheSearch() {
    browser.open("?q=about:deepseek").click("comparison");

    browser.arrives("/?q=about%3Adeepseek+type%3Acomparison");
    assertThat(browser.texts(".facts .type")).isNotEmpty().containsOnly("comparison");
  }

  @Test
  void aClaimLeadsToItsTrailAndItsArticle() {
    browser.open("?q=type:comparison").click("on par with GPT-5.4");

    browser.arrivesBelow("/claims/");
    assertThat(browser.texts("h2")).contains("Reports, the earliest first", "How it was found");
    browser.check();

    browser.click("DeepSeek V4 is out");

    browser.arrivesBelow("/articles/");
    assertThat(String.join(" ", browser.texts(".text mark")))
        .contains("claims parity with GPT-5.4");
    browser.check();
    browser.one(".text a.ref").click();
    browser.arrivesBelow("/articles/");
    assertThat(browser.run("return document.querySelector('.claim:target') !== null"))
        .isEqualTo("true");
  }

  @Test
  void whomAnArticleNamesHasAPageOfItsOwn() {
    browser.open("?q=type:comparison").click("DeepSeek V4 is out").click("DeepSeek");

    browser.arrivesBelow("/entities/DeepSeek");
    assertThat(browser.texts("h2")).contains("What is claimed about it", "What it claims");
    assertThat(browser.texts(".claim .says")).contains("● DeepSeek 80.6% on SWE-bench Verified");
    browser.check();
    assertThat(server.get("entities/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void aFaultInAQueryIsShownWhereItIs() {
    browser.open("?q=type:score+about:deepsek");

    assertThat(browser.one("[role=alert]").getText()).contains("did you mean DeepSeek");
    assertThat(browser.one(".fault-mark").getText()).contains("type:score about:deepsek");
    assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("type:score about:deepsek");
    assertThat(server.get("?q=type:score+about:deepsek").statusCode()).isEqualTo(400);
    assertThat(server.get("?q=about:deepseek+type:deal").body()).contains("without type:deal");
  }

  @Test
  void whatArticlesSayIsShownAndNeverRun() {
    browser.open("?q=value:12.5");

    assertThat(browser.texts(".evidence").getFirst())
        .contains("<script>document.title='caught'</script><img src=x onerror=alert(1)>")
        .doesNotContain("\u202E");
    assertThat(browser.texts(".source").getFirst()).contains("<script>alert(2)</script>");
    assertThat(browser.run("return document.title")).isEqualTo("Claims: value:12.5 · Claimtrail");
    browser.check();
    browser.click("alert(2)");
    assertThat(browser.run("return document.querySelectorAll('a[href^=javascript]').length"))
        .isEqualTo("0");
    browser.check();
  }

  @Test
  void pagesAreRightOnAPhoneAndOnAWallInLightAndDark() {
    for (String scheme : new String[] {"light", "dark"}) {
      for (int width : new int[] {500, 2560}) {
        browser.prefers(scheme).size(width, 1000).open("?q=about:deepseek").check();
      }
    }
    browser.prefers("light").size(1280, 900);
  }

  @Test
  void theKeyboardLeadsToTheContentAndTheSearch() {
    browser.open("");
    browser.one("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
  }

  @Test
  void whatIsNotThereIsSaidInAPage() {
    assertThat(server.get("claims/0000").statusCode()).isEqualTo(404);
    browser.open("claims/0000");
    assertThat(browser.texts("h1")).containsExactly("Nothing there");
  }
}
