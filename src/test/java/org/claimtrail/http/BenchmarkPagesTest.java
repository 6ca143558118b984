package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPQA;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.util.List;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Results on benchmarks over time, and the activity of an entity, as charts and as tables.
class BenchmarkPagesTest {

  private static final String VERIFIED = "benchmarks/SWE-bench%20Verified";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      for (Written article : List.of(april(), may(), june())) {
        writer.add(article.extraction());
      }
      writer.commit();
    }
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

  private static Written april() {
    return article("april", "2025-04-02")
        .line("DeepSeek reports 60.5 on SWE-bench Verified.")
        .naming(DEEPSEEK, "DeepSeek")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .claim(DEEPSEEK)
        .by(DEEPSEEK)
        .score(SWE_BENCH, 60.5, "percent");
  }

  private static Written may() {
    return article("may", "2025-05-20")
        .line("OpenAI measured 55 for DeepSeek V4 on SWE-bench Verified.")
        .naming(OPENAI, "OpenAI")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .claim(DEEPSEEK_V4)
        .by(OPENAI)
        .score(SWE_BENCH, 55, "percent");
  }

  private static Written june() {
    return article("june", "2025-06-11")
        .line("<b>GPT-5.4</b> is at 71.2 on SWE-bench Verified and 80 on GPQA Diamond.")
        .naming(GPT, "GPT-5.4")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .naming(GPQA, "GPQA Diamond")
        .claim(GPT)
        .score(SWE_BENCH, 71.2, "percent")
        .claim(GPT)
        .score(SWE_BENCH, 171, "percent")
        .claim(GPT)
        .score(GPQA, 80, "percent");
  }

  private static Written article(String name, String day) {
    return Written.article("https://wire.example/" + name)
        .outlet("Example Wire")
        .title("Article " + name)
        .published(day);
  }

  @Test
  void benchmarksStandInTheOrderOfTheirResultsWithTheSearchThatFindsThem() {
    browser.open("").click("Benchmarks");

    browser.arrives("/benchmarks");
    assertThat(browser.texts("tbody tr"))
        .containsExactly("SWE-bench Verified 4 1 1 2", "GPQA Diamond 1 0 0 1");
    browser.check();

    browser.leave(() -> browser.one("tbody td a").click());

    assertThat(browser.texts(".claims .says")).hasSize(4);

    browser.open("benchmarks").click("SWE-bench Verified");

    browser.arrives("/" + VERIFIED);
  }

  @Test
  void aPointOfTheChartLeadsToItsClaim() {
    browser.open(VERIFIED).check();
    assertThat(browser.texts(".legend li"))
        .containsExactly(
            "DeepSeek",
            "OpenAI",
            "● self-reported",
            "○ independent",
            "◇ the article itself",
            "the best so far");

    browser.clickAt("#results", point(0));

    browser.until("location.pathname.startsWith('/claims/')");
    assertThat(browser.texts("h1")).containsExactly("DeepSeek 60.5% on SWE-bench Verified");
  }

  @Test
  void pointsTellByTheirShapeWhoStandsBehindThem() {
    browser.open(VERIFIED);

    assertThat(browser.run(styles("pointStyle"))).isEqualTo("circle,circle,rectRot");
    assertThat(browser.run(styles("backgroundColor"))).asString().contains("#", "transparent");
    assertThat(
            browser.run(
                "return Chart.getChart('results').data.datasets.at(-1).data.map(p => p.y).join()"))
        .isEqualTo("60.5,71.2,71.2,71.2");
  }

  @Test
  void theKeyboardGoesFromPointToPointAndOpensItsClaim() {
    browser.open(VERIFIED);
    browser.one("#results").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);

    assertThat(browser.run("return document.querySelector('.told').textContent"))
        .isEqualTo("DeepSeek V4: 55%, DeepSeek, ○ OpenAI (independent), 2025-05-20");

    browser.one("#results").sendKeys(Keys.ENTER);

    browser.until("location.pathname.startsWith('/claims/')");
    assertThat(browser.texts("h1")).containsExactly("DeepSeek V4 55% on SWE-bench Verified");
  }

  @Test
  void theSliderExchangesTheLeaderboardAndDimsWhatCameLater() {
    browser.open(VERIFIED);
    assertThat(browser.texts(".board tbody th"))
        .containsExactly("GPT-5.4", "DeepSeek", "DeepSeek V4");

    browser.one("#as-of").sendKeys(Keys.ARROW_LEFT);

    browser.until("document.querySelectorAll('.board tbody tr').length === 2");
    browser.arrives("/" + VERIFIED + "?as_of=2025-06-10");
    assertThat(browser.texts("#as-of-day")).containsExactly("2025-06-10");
    assertThat(browser.texts("#board .note"))
        .containsExactly("SWE-bench Verified, as of 2025-06-10");
    assertThat(browser.run(styles("borderColor"))).asString().matches("#\\w{6},#\\w{6},#\\w{6}38");
    browser.check();

    browser.one("#as-of").sendKeys(Keys.END);

    browser.until("document.querySelectorAll('.board tbody tr').length === 3");
    browser.arrives("/" + VERIFIED);
  }

  @Test
  void theLeaderboardShowsWhoStandsBehindEachResultAndWhatIsOdd() {
    browser.open("benchmarks/swe-bench-verified?as_of=2025-05");

    assertThat(browser.texts(".board tbody tr"))
        .containsExactly(
            "1 DeepSeek High-Flyer 60.5%\nDeepSeek · 2025-04-02 · 1 source\n"
                + "finer than 500 items allow",
            "2 DeepSeek V4 DeepSeek 55%\nOpenAI · 2025-05-20 · 1 source");
    assertThat(browser.one("#as-of").getDomProperty("value")).isEqualTo("20239");

    browser.one(".board .result").click();

    browser.arrivesBelow("/claims/");
  }

  @Test
  void whatIsOffTheScaleIsLeftOutAndCounted() {
    browser.open(VERIFIED);

    assertThat(browser.texts("#chart-note"))
        .containsExactly("3 results · 1 off the scale left out · by day of publication");
  }

  @Test
  void withoutScriptsThereAreATableAndAForm() {
    browser.scripts(false);
    try {
      browser.open(VERIFIED);

      assertThat(browser.texts("#points tbody tr"))
          .containsExactly(
              "2025-04-02 60.5% best so far DeepSeek DeepSeek ● DeepSeek (self-reported)",
              "2025-05-20 55% DeepSeek V4 DeepSeek ○ OpenAI (independent)",
              "2025-06-11 71.2% best so far GPT-5.4 OpenAI ◇ the article itself");
      assertThat(browser.one("figure").isDisplayed()).isFalse();

      browser.one("[name=parts]").click();
      browser.one("#options button").click();

      browser.arrives("/" + VERIFIED + "?voice=&parts=true&as_of=2025-06-11");
      assertThat(browser.texts("#points tbody tr")).hasSize(3);

      browser.one("#points a").click();

      browser.arrivesBelow("/claims/");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void optionsNarrowAndWiden() {
    browser.open(VERIFIED + "?voice=independent");
    assertThat(browser.run("return document.querySelectorAll('#points tbody tr').length"))
        .isEqualTo("1");

    browser.open("benchmarks/SWE-bench");
    assertThat(browser.texts("main .note")).contains("No results on SWE-bench.");
    browser.check();

    browser.one("[name=parts]").click();
    browser.one("#options button").click();

    browser.until("document.querySelectorAll('#points tbody tr').length === 3");
    browser.arrives("/benchmarks/SWE-bench?voice=&parts=true");
    browser.one("[name=parts]").click();
    browser.until("document.querySelectorAll('#points').length === 0");
    assertThat(browser.texts("main .note")).contains("No results on SWE-bench.");
    browser.open("benchmarks/SWE-bench?parts=true");
    assertThat(browser.texts(".board tbody tr").getFirst()).contains("SWE-bench Verified");
    assertThat(server.get("benchmarks/nothing").statusCode()).isEqualTo(404);
    assertThat(server.get("benchmarks/OpenAI").body()).contains("No results on OpenAI.");
  }

  @Test
  void aBenchmarksPagesLeadToEachOther() {
    browser.open(VERIFIED).click("All claims on it");
    browser.arrives("/entities/SWE-bench%20Verified");

    browser.click("Over time");

    browser.arrives("/" + VERIFIED);
  }

  @Test
  void theBarsOfAnEntityLeadToTheClaimsOfTheirMonth() {
    browser.open("entities/DeepSeek").check();
    assertThat(browser.run(months())).isEqualTo("2025-04 1 1 0 0|2025-05 1 0 1 0");

    browser.clickAt(
        "#months",
        "(() => { const bar = Chart.getChart('months').getDatasetMeta(1).data[1];"
            + " return [bar.x, (bar.y + bar.base) / 2]; })()");

    browser.until("location.pathname === '/'");
    browser.arrives("/?q=about%3ADeepSeek+published%3A2025-05");
    assertThat(browser.texts(".claims .says")).hasSize(1);

    browser.open("entities/DeepSeek").one("#months").sendKeys(Keys.HOME, Keys.ENTER);

    browser.until("location.pathname === '/'");
    browser.arrives("/?q=about%3ADeepSeek+published%3A2025-04");
  }

  @Test
  void pagesAreRightOnAPhoneAndOnAWallInLightAndDark() {
    for (String page : List.of(VERIFIED, "benchmarks", "entities/DeepSeek")) {
      for (String scheme : new String[] {"dark", "light"}) {
        browser.prefers(scheme).size(2560, 1200).open(page).check();
        browser.phone().open(page).check();
        browser.desk();
      }
    }
    browser.size(1280, 900);
  }

  /// Where the first point of a maker stands.
  private static String point(int set) {
    return "(() => { const point = Chart.getChart(document.querySelector('#results'))"
        + ".getDatasetMeta("
        + set
        + ").data[0]; return [point.x, point.y]; })()";
  }

  /// What all points have of one option, the oldest of each maker first.
  private static String styles(String option) {
    return "const chart = Chart.getChart('results'); return [0, 1]"
        + ".flatMap(set => chart.getDatasetMeta(set).data.map(point => point.options."
        + option
        + ")).join()";
  }

  private static String months() {
    return "return [...document.querySelectorAll('#by-month tbody tr')]"
        + ".map(row => [...row.cells].map(cell => cell.textContent.trim()).join(' ')).join('|')";
  }
}
