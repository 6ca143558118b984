package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that tells what is new.
class HomePageTest {

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    write(folder, lastWeek(), thisWeek(), elsewhere(), embargoed());
    server = Running.on(folder);
    browser = Browser.at(server.address()).size(1280, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  private static void write(Path folder, Written... articles) {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      List.of(articles).forEach(article -> writer.add(article.extraction()));
      writer.commit();
    }
  }

  private static Written lastWeek() {
    return article("before", "Example Wire", "2025-04-28")
        .line("DeepSeek V4 costs 2 dollars, and then 3 dollars.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .claim(DEEPSEEK_V4)
        .cost(2, "usd")
        .claim(DEEPSEEK_V4)
        .cost(3, "usd");
  }

  private static Written thisWeek() {
    return article("this", "Example Wire", "2025-05-06")
        .line("DeepSeek V4 is ahead of GPT-5.4.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(GPT, "GPT-5.4")
        .claim(DEEPSEEK_V4)
        .comparison(Relation.AHEAD, GPT)
        .line("DeepSeek reports 60.5 on SWE-bench Verified.")
        .naming(DEEPSEEK, "DeepSeek")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .claim(DEEPSEEK)
        .by(DEEPSEEK)
        .score(SWE_BENCH, 60.5, "percent")
        .line("It costs 2 dollars now.")
        .claim(DEEPSEEK_V4)
        .cost(2, "usd");
  }

  private static Written elsewhere() {
    return article("elsewhere", "Model Ledger", "2025-05-09")
        .line("GPT-5.4 is ahead of DeepSeek V4, OpenAI says.")
        .naming(GPT, "GPT-5.4")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(OPENAI, "OpenAI")
        .claim(GPT)
        .by(OPENAI)
        .comparison(Relation.AHEAD, DEEPSEEK_V4);
  }

  private static Written embargoed() {
    String day = LocalDate.now(ZoneId.systemDefault()).plusDays(40).toString();
    return article("embargoed", "Example Wire", day)
        .line("GPT-5.4 is out.")
        .naming(GPT, "GPT-5.4")
        .claim(GPT)
        .release();
  }

  private static Written article(String name, String outlet, String day) {
    return Written.article("https://wire.example/" + name)
        .outlet(outlet)
        .title("Article " + name)
        .published(day);
  }

  @Test
  void theWeekEndsWithTheNewestArticleWhoseDayHasCome() {
    browser.open("");

    assertThat(browser.texts("h1")).containsExactly("The week to 2025-05-09");
    assertThat(browser.texts("main > .note"))
        .containsExactly(
            "2025-05-03 to 2025-05-09, set against 2025-04-26 to 2025-05-02, by the day of"
                + " publication.");
    assertThat(browser.texts(".claims .says"))
        .hasSize(3)
        .anyMatch(words -> words.contains("GPT-5.4 ahead of DeepSeek V4"))
        .noneMatch(words -> words.contains("released"));
    browser.check();
  }

  @Test
  void changesAreToldInWordsAndSign() {
    browser.open("");

    assertThat(browser.texts(".changes tbody tr"))
        .contains(
            "Claims 4 2 +2, up",
            "Articles 2 1 +1, up",
            "comparison 2 0 +2, up",
            "score 1 0 +1, up",
            "cost 1 2 −1, down",
            "DeepSeek 4 2 +2, up",
            "OpenAI 2 0 +2, up");
  }

  @Test
  void everyNumberIsWhatItsSearchFinds() {
    browser.open("");
    String numbers =
        String.valueOf(
            browser.run(
                "return [...document.querySelectorAll('.numbers td a')].filter(a =>"
                    + " !a.closest('tr').textContent.includes('Articles')).map(a =>"
                    + " a.textContent.trim() + ' ' + a.getAttribute('href')).join('\\n"
                    + "')"));

    assertThat(numbers.lines().toList())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            number -> {
              String[] parts = number.split(" ", 2);
              String query = parts[1].replace("/?q=", "api/v1/claims?limit=1&q=");
              assertThat(server.get(query).headers().firstValue("Total-Count")).hasValue(parts[0]);
            });
  }

  @Test
  void theBiggestDisputesShowTheirSidesAndLeadToTheirTrails() {
    browser.open("");

    assertThat(browser.texts(".disputes .dispute").getFirst())
        .contains("DeepSeek V4", "GPT-5.4", "who is ahead · 2 sources", "1 source");

    browser.click("GPT-5.4 ahead of DeepSeek V4");

    browser.arrivesBelow("/claims/");
  }

  @Test
  void theModelsComparedMostAreLinkedToTheirPagesAndClaims() {
    browser.open("");

    assertThat(browser.texts("[aria-labelledby=compared] tbody tr"))
        .containsExactly("DeepSeek V4 and GPT-5.4 2 1 0 1");

    browser.one("[aria-labelledby=compared] tbody td a").click();

    browser.arrivesBelow("/?q=published%3A");
    assertThat(browser.texts(".facts .type")).containsExactly("comparison", "comparison");
  }

  @Test
  void anEmptyQueryIsStillTheSearch() {
    browser.open("?q=");

    assertThat(browser.texts("h1")).containsExactly("Claims");
    assertThat(browser.texts(".claims .says")).anyMatch(words -> words.contains("released"));
  }

  @Test
  void withoutClaimsThePageSaysHowToBegin(@TempDir Path empty, @TempDir Path bare) {
    write(bare);
    for (Path none : List.of(empty, bare)) {
      try (Running begun = Running.on(none)) {
        browser.open(begun.address().toString());

        assertThat(browser.texts("h1")).containsExactly("No claims yet");
        assertThat(browser.one("main a[href='/add']").getText()).isEqualTo("Add an article");
        browser.check();
      }
    }
  }

  @Test
  void whatIsAddedStandsThereAMomentLater(@TempDir Path growing) {
    write(growing, lastWeek());
    try (Running begun = Running.on(growing)) {
      assertThat(begun.get("").body()).contains("The week to 2025-04-28");

      write(growing, elsewhere());

      browser.open(begun.address().toString());
      browser.until(
          "fetch('/').then(answer => answer.text())"
              + ".then(page => page.includes('The week to 2025-05-09'))");
    }
  }

  @Test
  void itIsRightOnAPhoneAndOnAWallInLightAndDark() {
    for (String scheme : new String[] {"dark", "light"}) {
      browser.prefers(scheme).size(2560, 1200).open("").check();
      browser.phone().open("").check();
      browser.desk();
    }
    browser.size(1280, 900);
  }
}
