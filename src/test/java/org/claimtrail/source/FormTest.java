package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file holds is told by its bytes.
class FormTest {

  private static final String PAGE = Readings.page("V4 is out");

  @ParameterizedTest
  @ValueSource(
      strings = {"page.html", "page.txt", "page.csv", "page.pdf", "page.jsonl", "page.json", "p"})
  void aPageIsAPageWhateverItIsCalled(String name) {
    List<Item> items = Readings.of(PAGE.getBytes(UTF_8), name);

    assertThat(Readings.said(items)).containsExactly(name);
    assertThat(Readings.articles(items).getFirst().text()).contains(FIRST, SECOND);
  }

  @Test
  void aPageMayBeginWithMuchElse() {
    for (String before :
        List.of(
            "\uFEFF",
            "\n\n  ",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<!-- saved from url=(0020)https://wire.example/ -->\n",
            "<?xml version=\"1.0\"?><!-- a --><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML"
                + " 1.0\">\n")) {
      assertThat(Readings.only(before + PAGE.substring(PAGE.indexOf("<html"))).text())
          .as(before)
          .contains(FIRST);
    }
    assertThat(Readings.only("<div><p>" + FIRST + "</p>\n<p>" + SECOND + "</p></div>").text())
        .contains(FIRST, SECOND)
        .doesNotContain("<p>");
  }

  @Test
  void aPageInAnotherLanguageOrWithoutAnArticleIsRefused() {
    assertThat(Readings.said("<html lang=\"de\"><body><p>" + FIRST + "</p></body></html>"))
        .hasSize(1);
    assertThat(Readings.said("<html><body><p>Page not found</p></body></html>"))
        .containsExactly("input: no article on the page");
  }

  @Test
  void plainTextStaysAsItIs() throws IOException {
    for (String text :
        List.of(
            "# V4 is out\n\n" + FIRST + "\n- cheaper\n- faster\n\n" + SECOND + "\n",
            "<3 of us said: " + FIRST,
            "From the labs: " + FIRST,
            "Text, as they say, is cheap.\n" + FIRST,
            "Dear all,\nSubject: V4\n" + FIRST)) {
      assertThat(Readings.only(text).text()).isEqualTo(text);
    }
    try (Stream<Path> files = Files.list(Path.of("src/gold"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        assertThat(Readings.only(Files.readAllBytes(file)).text())
            .as(file.toString())
            .isEqualTo(Files.readString(file));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-15", "GB18030", "Shift_JIS", "UTF-16"})
  void textInOtherEncodingsIsRead(String encoding) {
    String added =
        switch (encoding) {
          case "GB18030" -> "\nThe lab’s name is 深度求索, and its model is called 深度思考 in Chinese.";
          case "Shift_JIS" -> "\nIn Japan it is called ディープシーク, which is short for 深い探求 there.";
          default -> "\nThe café’s owner said “no” to the naïve idea of a protégé — he said so.";
        };
    if (encoding.equals("ISO-8859-15")) {
      added = "\nThe café of the naïve protégé is open, they said; the crème brûlée is not.";
    }
    String text = FIRST + added;

    assertThat(Readings.only(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
  }

  @Test
  void whatIsNoTextIsCalledByItsName() throws IOException {
    assertThat(Readings.said(Readings.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})))
        .containsExactly("input: a picture, not text");
    assertThat(Readings.said(Readings.of("7z\u00BC\u00AF'\u001C".getBytes(ISO_8859_1))))
        .containsExactly("input: an archive of an unknown kind; unpack it first");
    assertThat(
            Readings.said(
                Readings.of(Readings.zip("[Content_Types].xml", "", "word/document.xml", ""))))
        .containsExactly("input: a Word document; save it as PDF or HTML");
    assertThat(Readings.said(Readings.of(Readings.zip("_rels/.rels", "", "xl/workbook.xml", ""))))
        .containsExactly("input: an Excel workbook; save it as CSV");
    assertThat(Readings.said("<?xml version=\"1.0\"?><invoice/>"))
        .containsExactly("input: XML of an unknown kind, <invoice>; save it as HTML");
    assertThat(Readings.said("<?xml version=\"1.0\"?><opml version=\"2.0\"/>"))
        .containsExactly("input: a list of feeds; give it to: claimtrail watch");
  }

  @Test
  void markdownIsReadAsItIsMeant() {
    Article article =
        Readings.only(
            """
            ---
            title: V4 is out
            date: 2026-04-24
            author: [Ada Moreau, Li Wen]
            canonical: https://wire.example/v4
            publication: The Wire
            lang: en
            ---
            ## What the lab says

            %s See [its post](https://lab.example/v4).

            | model | score |
            |---|---|
            | V4 | **81** |

            %s
            """
                .formatted(FIRST, SECOND));

    assertThat(article.title()).isEqualTo("V4 is out");
    assertThat(article.authors()).containsExactly("Ada Moreau", "Li Wen");
    assertThat(article.url()).isEqualTo("https://wire.example/v4");
    assertThat(article.outlet()).isEqualTo("The Wire");
    assertThat(article.published()).hasToString("2026-04-24");
    assertThat(article.text())
        .startsWith("V4 is out\n")
        .contains("What the lab says", FIRST + " See its post.", "81", SECOND)
        .doesNotContain("##", "**", "](", "---");
  }

  @Test
  void markdownWithoutFrontMatterIsToldByTwoSigns() {
    String body = FIRST + " **Nobody** else said so, [they add](https://wire.example).";

    Article article = Readings.only("# V4 *is* out\n\n" + body);

    assertThat(article.title()).isEqualTo("V4 is out");
    assertThat(article.text()).contains("Nobody else said so, they add.");
    assertThat(Readings.of("# V4\n\n" + FIRST.replace("Friday", "**Friday**")))
        .singleElement()
        .isInstanceOf(Read.class);
  }
}
