package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GOOGLE;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Who is compared with whom, in a real browser.
class RivalryPagesTest {

  private static final String READY = "document.getElementById('graph')._cyreg !== undefined";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/v4")
              .title("V4 is out")
              .published("2026-01-10")
              .line("DeepSeek V4 beats GPT-5.4 and trails Google.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(GPT, "GPT-5.4")
              .naming(GOOGLE, "Google")
              .claim(DEEPSEEK_V4)
              .comparison(Relation.AHEAD, GPT)
              .claim(DEEPSEEK_V4)
              .comparison(Relation.BEHIND, GOOGLE)
              .claim(DEEPSEEK_V4)
              .score(SWE_BENCH, 80.6, "percent")
              .claim(GPT)
              .score(SWE_BENCH, 79, "percent")
              .extraction());
      writer.add(
          Written.article("https://wire.example/answer")
              .title("OpenAI answers")
              .published("2026-03-20")
              .line("GPT-5.4 is level with DeepSeek V4, and so is OpenAI with Google.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .naming(GPT, "GPT-5.4")
              .naming(GOOGLE, "Google")
              .naming(OPENAI, "OpenAI")
              .claim(GPT)
              .comparison(Relation.PARITY, DEEPSEEK_V4)
              .claim(OPENAI)
              .comparison(Relation.PARITY, GOOGLE)
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
  void aCellLeadsToTheTwoAndFromThereToItsClaims() {
    browser.open("").click("Rivalry");

    browser.arrives("/rivalry");
    assertThat(browser.texts("#matrix tbody th")).containsExactly("DeepSeek", "OpenAI", "Google");
    assertThat(browser.texts("#matrix td a")).contains("▲\n1·1·0", "▼▼\n0·0·1");
    browser.until(READY).check();

    browser.one("td[data-other=OpenAI] a").click();

    browser.arrives("/rivalry/DeepSeek/OpenAI");
    assertThat(browser.texts("#months tbody tr")).containsExactly("2026-01 1 0 0", "2026-03 0 1 0");
    assertThat(browser.texts(".claim")).hasSize(2);
    assertThat(browser.texts(".pair-shared tbody tr"))
        .singleElement()
        .asString()
        .contains("80.6%", "79%", "+1.6");
    browser.until("Chart.getChart('months-chart') !== undefined").check();
    assertThat(browser.run("return Chart.getChart('months-chart').data.labels.join()"))
        .isEqualTo("2026-01,2026-02,2026-03");

    browser.click("1 ahead");

    browser.arrivesBelow("/?q=");
    assertThat(browser.texts(".claim .says")).containsExactly("◇ DeepSeek V4 ahead of GPT-5.4");
  }

  @Test
  void aNodeOfTheGraphLeadsToItsPageAndAnEdgeToTheTwo() {
    browser.open("rivalry").until(READY);
    clickAtPlace("nodes()[0].renderedPosition()");
    browser.until("location.pathname === '/entities/DeepSeek'");

    browser.open("rivalry").until(READY);
    clickAtPlace("edges()[0].renderedMidpoint()");
    browser.until("location.pathname.startsWith('/rivalry/')");
  }

  private static void clickAtPlace(String of) {
    String place = "const at = document.getElementById('graph')._cyreg.cy." + of + ";";
    String point = String.valueOf(browser.run(place + "return `${at.x} ${at.y}`"));
    String[] at = point.split(" ", -1);
    browser.clickAt(
        "#graph",
        (int) Math.round(Double.parseDouble(at[0])),
        (int) Math.round(Double.parseDouble(at[1])));
  }

  @Test
  void aPeriodNarrowsAndStaysInTheAddress() {
    browser.open("rivalry");
    browser.one("input[name=since]").sendKeys("2026-02");
    browser.one("input[name=until]").sendKeys("2026-04", Keys.ENTER);

    browser.arrives("/rivalry?of=companies&since=2026-02&until=2026-04");
    assertThat(browser.texts("#matrix td a")).containsOnly("=\n0·1·0");
    browser.one("td[data-other=DeepSeek] a").click();
    browser.arrives("/rivalry/OpenAI/DeepSeek?since=2026-02&until=2026-04");
    assertThat(browser.texts(".claim")).hasSize(1);
    browser.click("All of them");
    assertThat(browser.texts(".claim")).hasSize(1);
    browser.open("rivalry").click("30 days");
    browser.arrives("/rivalry?since=2026-02-18");
  }

  @Test
  void modelsStandForThemselves() {
    browser.open("rivalry?of=models");

    assertThat(browser.texts("#matrix tbody th")).containsExactly("DeepSeek V4", "GPT-5.4");
    browser.one("#matrix td a").click();
    browser.arrives("/rivalry/DeepSeek%20V4/GPT-5.4?only=true");
    assertThat(browser.texts(".claim")).hasSize(2);
  }

  @Test
  void whereNothingIsComparedThePageSaysSo() {
    browser.open("rivalry?since=2030").check();
    assertThat(browser.texts("main .note")).anyMatch(words -> words.startsWith("No claim"));
    browser.open("rivalry/DeepSeek/Google?since=2026-02").check();
    assertThat(browser.texts("main .note")).anyMatch(words -> words.startsWith("No claim"));
    assertThat(server.get("rivalry?since=soon").statusCode()).isEqualTo(400);
    assertThat(server.get("rivalry/DeepSeek/DeepSeek").statusCode()).isEqualTo(400);
    assertThat(server.get("rivalry/DeepSeek/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void itIsRightOnAPhoneAndOnAWallInLightAndDark() {
    for (String path : new String[] {"rivalry", "rivalry/DeepSeek/OpenAI"}) {
      for (String scheme : new String[] {"light", "dark"}) {
        browser.prefers(scheme).size(2560, 1000).open(path).check();
        browser.phone().open(path).check();
        browser.desk();
      }
    }
    browser.prefers("light").size(1280, 900);
  }

  @Test
  void theKeyboardReachesTheMatrixAndItsCells() {
    browser.open("rivalry");
    browser.run("document.querySelector('.rivalry-period button').focus()");
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Who stands how to whom");
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("DeepSeek");
    browser.focused().sendKeys(Keys.TAB);
    browser.focused().sendKeys(Keys.ENTER);
    browser.arrivesBelow("/rivalry/DeepSeek/");
  }
}
