package org.claimtrail.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The article on a page, whatever else stands on it.
class WebPageTest {

  private static final String URL = "https://wire.example/2026/04/24/deepseek-v4";

  private static final List<String> PARAGRAPHS =
      List.of(
          "DeepSeek said on Friday that its new model V4 matches Gemini 3.1 Pro on most tests.",
          "The company, based in Hangzhou, published weights and a technical report on the same"
              + " day.",
          "\"We have closed the gap,\" a researcher told reporters, without giving any further"
              + " details.",
          "Google did not answer a request for comment before this article went to press.");

  private static final String ARTICLE =
      PARAGRAPHS.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));

  private static final String HEADLINE = "DeepSeek V4 draws level with Gemini, its maker says";

  @Test
  void theHeadlineAndTheParagraphsAreTheArticle() throws IOException {
    WebPage page =
        read(
            """
            <html><body><header><nav><a href="/">Home</a> <a href="/ai">AI</a></nav></header>
            <article><h1>%s</h1>%s</article><footer>Harbour Wire, all rights reserved.</footer>
            """
                .formatted(HEADLINE, ARTICLE));

    assertThat(page.text().lines()).containsExactlyElementsOf(lines(HEADLINE, PARAGRAPHS));
  }

  static Stream<String> furniture() {
    return Stream.of(
        "<aside><h3>More on this</h3><p>Moonshot AI has raised a billion dollars in new money, it"
            + " said.</p></aside>",
        "<div class='related-stories'><p>MiniMax has published a model that sings, and it is free"
            + " to use.</p></div>",
        "<div class='newsletterSignup'><p>Get our briefing on AI every morning, with all that"
            + " matters.</p></div>",
        "<div id='comments'><p>I do not believe a word of this, and neither should anybody else"
            + " here.</p></div>",
        "<div class='cookie-banner'><p>We value your privacy and use cookies to make this site work"
            + " well.</p></div>",
        "<ul class='share'><li>Share</li><li>Post</li><li>Mail</li></ul>",
        "<figure><img src='x.png'><figcaption>A researcher of DeepSeek walks past an office in"
            + " Hangzhou.</figcaption></figure>",
        "<p><a href='/other'>Read what our readers said about the last model of this company in"
            + " March</a></p>",
        "<p>Sign up for our newsletter</p>",
        "<form><p>Tell us what you think of this article by filling in the following form,"
            + " please.</p></form>",
        "<div hidden><p>This text is only for machines and nobody who reads the page will ever see"
            + " it.</p></div>",
        "<div style='display:none'><p>This text is only for machines and nobody who reads it will"
            + " see it.</p></div>",
        "<script>document.write('<p>DeepSeek V9 has been released by scripts that nobody"
            + " runs.</p>')</script>");
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void whatStandsBetweenTheParagraphsIsLeftOut(String furniture) throws IOException {
    String half = ARTICLE.substring(0, ARTICLE.indexOf("</p>") + 4);
    String rest = ARTICLE.substring(half.length());

    WebPage page =
        read("<article><h1>" + HEADLINE + "</h1>" + half + furniture + rest + "</article>");

    assertThat(page.text().lines()).containsExactlyElementsOf(lines(HEADLINE, PARAGRAPHS));
  }

  @Test
  void aNameOfABoxIsNotBelievedOfTheWholeArticle() throws IOException {
    WebPage page =
        read(
            "<body class='has-sidebar'><div class='related newsletter' aria-hidden='true'><h1>"
                + HEADLINE
                + "</h1>"
                + ARTICLE
                + "</div>");

    assertThat(page.text().lines()).containsExactlyElementsOf(lines(HEADLINE, PARAGRAPHS));
  }

  @Test
  void theDeckBetweenHeadlineAndArticleBelongsToIt() throws IOException {
    String deck = "The Hangzhou start-up publishes weights, and asks others to measure them.";
    WebPage page =
        read(
            "<header><h1>%s</h1><h2>%s</h2><div>By Ada Moreau</div></header><div>%s</div>"
                .formatted(HEADLINE, deck, ARTICLE));

    assertThat(page.text().lines()).startsWith(HEADLINE, deck, PARAGRAPHS.getFirst());
    assertThat(page.text()).doesNotContain("By Ada Moreau");
  }

  @Test
  void headingsListsAndTablesAreBlocks() throws IOException {
    WebPage page =
        read(
            """
            <article><h1>%s</h1>%s
            <h2>What was measured</h2>
            <ul><li>SWE-bench Verified</li><li>GPQA Diamond</li></ul>
            <table><tr><th>Model</th><th>SWE-bench</th><th>GPQA</th></tr>
            <tr><td>DeepSeek V4</td><td>80.1%%</td><td>88.0</td></tr></table>
            <p>All figures are the maker's own, and nobody else has measured them so far.</p></article>
            """
                .formatted(HEADLINE, ARTICLE));

    assertThat(page.text())
        .contains(
            """
            What was measured
            - SWE-bench Verified
            - GPQA Diamond
            Model | SWE-bench | GPQA
            DeepSeek V4 | 80.1% | 88.0
            All figures\
            """);
  }

  @Test
  void lineBreaksPartParagraphsWhereSentencesEnd() throws IOException {
    WebPage page =
        read(
            "<div>"
                + String.join("<br><br>", PARAGRAPHS)
                + "<br>It was a<br>long day for all.</div>");

    assertThat(page.text().lines())
        .containsExactly(
            PARAGRAPHS.get(0),
            PARAGRAPHS.get(1),
            PARAGRAPHS.get(2),
            PARAGRAPHS.get(3),
            "It was a long day for all.");
  }

  @Test
  void whatAPageTellsProgramsIsTakenWhereItShowsReadersLess() throws IOException {
    WebPage page =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s",
              "articleBody": "%s"}</script>
            <div id="app"><p>This page needs scripts, and it shows nothing at all without them.</p></div>
            """
                .formatted(HEADLINE, String.join("\\n", PARAGRAPHS).replace("\"", "\\\"")));

    assertThat(page.text().lines()).containsExactlyElementsOf(lines(HEADLINE, PARAGRAPHS));
  }

  @Test
  void aPageSaysWhatItIsInLinkedData() throws IOException {
    WebPage page =
        read(
            """
            <html lang="en-gb"><head><title>Level, says DeepSeek | Harbour Wire</title>
            <link rel="canonical" href="/deepseek-v4">
            <script type="application/ld+json">{"@graph": [
              {"@type": "Organization", "@id": "#wire", "name": "Harbour Wire"},
              {"@type": "Person", "@id": "#ada", "name": "Ada Moreau"},
              {"@type": ["NewsArticle"], "headline": "%s", "publisher": {"@id": "#wire"},
               "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Ben Okafor"}],
               "datePublished": "2026-04-24T23:30:00-07:00", "dateModified": "2026-04-26"}]}</script>
            </head><body><h1>%s</h1>%s</body></html>
            """
                .formatted(HEADLINE, HEADLINE, ARTICLE));

    assertThat(page)
        .isEqualTo(
            new WebPage(
                "https://wire.example/deepseek-v4",
                "Harbour Wire",
                HEADLINE,
                List.of("Ada Moreau", "Ben Okafor"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2026, 4, 26),
                "en-GB",
                page.text()));
  }

  @Test
  void aPageSaysWhatItIsInMetaTags() throws IOException {
    WebPage page =
        read(
            """
            <html><head><meta property="og:title" content="%s &amp;#8211; Harbour Wire">
            <meta property="og:site_name" content="Harbour Wire">
            <meta property="og:url" content="https://wire.example/v4">
            <meta property="og:locale" content="en_US">
            <meta name="author" content="By Ada Moreau and Ben Okafor">
            <meta property="article:published_time" content="2026-04-24T08:00:00Z">
            <meta property="article:modified_time" content="2026-04-25T08:00:00Z"></head>
            <body>%s</body></html>
            """
                .formatted(HEADLINE, ARTICLE));

    assertThat(page)
        .isEqualTo(
            new WebPage(
                "https://wire.example/v4",
                "Harbour Wire",
                HEADLINE,
                List.of("Ada Moreau", "Ben Okafor"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2026, 4, 25),
                "en-US",
                page.text()));
  }

  @Test
  void aPageThatSaysNothingIsReadForWhatItShows() throws IOException {
    WebPage page =
        read(
            "<title>%s - Wire</title><h1>%s</h1><p class='byline'>By Ada Moreau | April 23, 2026</p>%s"
                .formatted(HEADLINE, HEADLINE, ARTICLE));

    assertThat(page)
        .isEqualTo(
            new WebPage(
                URL,
                "wire.example",
                HEADLINE,
                List.of("Ada Moreau"),
                LocalDate.of(2026, 4, 24),
                null,
                null,
                page.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-04-24T23:30:00-07:00 | 2026-04-24",
        "20260424 | 2026-04-24",
        "Fri, 24 Apr 2026 08:00:00 GMT | 2026-04-24",
        "April 24th, 2026 at 8 p.m. | 2026-04-24",
        "Published 24 September 2026 | 2026-09-24",
        "24.4.2026 | 2026-04-24",
        "24/04/2026 | 2026-04-24",
        "04/24/2026 | 2026-04-24",
        "04/04/2026 | 2026-04-04",
        "1777017600 | 2026-04-24",
        "05/04/2026 |",
        "2026-13-45 |",
        "yesterday |",
      })
  void aDayIsReadInTheFormsThatPagesUse(String written, LocalDate day) throws IOException {
    WebPage page =
        WebPage.read(
            bytes("<meta name='date' content='" + written + "'>" + ARTICLE, UTF_8), null, null);

    assertThat(page.published()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "windows-1252", "windows-1251", "Shift_JIS", "GB18030"})
  void anEncodingThatIsNotDeclaredIsFoundOut(String charset) throws IOException {
    String sentence =
        switch (charset) {
          case "windows-1251" ->
              "Китайская компания выпустила новую модель, которая пишет программы.";
          case "Shift_JIS" -> "中国の新興企業は新しいモデルを発表し、性能は最高だと主張している。";
          case "GB18030" -> "这家位于杭州的公司周五发布了新的模型，并声称它的表现与对手持平。";
          default ->
              "“DeepSeek’s” new model costs €2 – a café in Zürich could pay for that, he said.";
        };
    String html = "<article><p>" + (sentence + "</p><p>").repeat(20) + "</p></article>";

    WebPage page = WebPage.read(bytes(html, Charset.forName(charset)), null, URL);

    assertThat(page.text()).contains(sentence);
  }

  @Test
  void anEncodingThatTheServerNamesComesFirst() throws IOException {
    String html =
        "<meta charset='utf-8'><p>" + PARAGRAPHS.getFirst() + " It costs €2 – no more.</p>";

    WebPage page = WebPage.read(bytes(html, Charset.forName("windows-1252")), "windows-1252", URL);

    assertThat(page.text()).contains("It costs €2 – no more.");
  }

  static Stream<String> bombs() {
    return Stream.of(
        "<div>".repeat(40_000) + ARTICLE,
        "<table><tr><td>".repeat(20_000) + ARTICLE,
        "<b><i>".repeat(30_000) + ARTICLE,
        "<p " + "a='1' b='2' ".repeat(40_000) + ">" + ARTICLE,
        "<p "
            + IntStream.range(0, 30_000)
                .mapToObj(i -> "a" + i + "=1 ")
                .collect(Collectors.joining())
            + ">"
            + ARTICLE,
        "<p class='" + "share ".repeat(100_000) + "'></p>" + ARTICLE,
        "word<br>".repeat(100_000) + ARTICLE,
        "word ".repeat(300_000) + ARTICLE,
        "x".repeat(3_000_000) + ARTICLE,
        "<a href=x>".repeat(30_000) + ARTICLE,
        "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + ARTICLE,
        "<script type='application/ld+json'>"
            + "{\"author\":".repeat(30_000)
            + "</script>"
            + ARTICLE,
        "<li>".repeat(30_000) + ARTICLE,
        "<!--".repeat(30_000),
        "&#".repeat(100_000),
        "");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aPageThatIsMadeToBreakReadersIsReadInASecond(String html) throws IOException {
    long start = System.nanoTime();

    WebPage page = WebPage.read(bytes(html, UTF_8), null, URL);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(page.text()).isNotNull();
  }

  @Test
  void whatIsCutAndGarbledIsReadAllTheSame() throws IOException {
    byte[] html =
        ("<html><head><meta charset=utf-8><title>"
                + HEADLINE
                + "</title></head><body><article>"
                + ARTICLE
                + "<table><tr><td>1</td></tr></table></article></body></html>")
            .getBytes(UTF_8);
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] garbled = html.clone();
      for (int hit = 0; hit < 20; hit++) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(garbled.length);
      assertThat(WebPage.read(new ByteArrayInputStream(garbled, 0, length), null, URL).text())
          .isNotNull();
    }
  }

  @Test
  void aLetterLosesWhatNewslettersAddAroundIt() {
    String letter =
        WebPage.letter(
            """
            <div style="display:none">In today's letter: parity, prices and a lawsuit</div>
            <table><tr><td><a href="https://x.example/v">View this email in your browser</a></td></tr>
            <tr><td><h2>Parity at last</h2><p>DeepSeek says that V4 is level with Gemini 3.1 Pro.</p>
            <p><a href="https://wire.example/v4">Read more</a></p></td></tr>
            <tr><td><a href="https://wire.example/k3">Moonshot AI cuts the price of Kimi by half</a></td></tr>
            <tr><td>You are receiving this email because you signed up.</td></tr>
            <tr><td><a href="https://x.example/u">Unsubscribe</a> | 1 Harbour Street</td></tr></table>
            """);

    assertThat(letter)
        .isEqualTo(
            """
            Parity at last
            DeepSeek says that V4 is level with Gemini 3.1 Pro.
            Moonshot AI cuts the price of Kimi by half
            """);
  }

  private static WebPage read(String html) throws IOException {
    return WebPage.read(bytes(html, UTF_8), null, URL);
  }

  private static ByteArrayInputStream bytes(String html, Charset charset) {
    return new ByteArrayInputStream(html.getBytes(charset));
  }

  private static List<String> lines(String headline, List<String> paragraphs) {
    return Stream.concat(Stream.of(headline), paragraphs.stream()).toList();
  }
}
