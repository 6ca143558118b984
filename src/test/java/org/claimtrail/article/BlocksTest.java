package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  @Test
  void aPageFallsIntoItsLines() {
    String page =
        """
        DeepSeek V4 closes in on rivals

        By Anna Lindqvist

        HANGZHOU, May 30 (Newswire) — DeepSeek said its model is level with GPT-5.4.
        What the tests show
        - SWE-bench Verified: 80.6
        2) GPQA Diamond: 90.1
        GPT-5.4 / 80.1 / 91.0 / 44%
        Want to join the conversation?
        """;
    assertThat(Layout.of(page))
        .containsExactly(
            "heading: DeepSeek V4 closes in on rivals",
            "furniture: By Anna Lindqvist",
            "paragraph: DeepSeek said its model is level with GPT-5.4.",
            "heading: What the tests show",
            "list item: SWE-bench Verified: 80.6",
            "list item: GPQA Diamond: 90.1",
            "table row: GPT-5.4 / 80.1 / 91.0 / 44%",
            "furniture: Want to join the conversation?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\n", "\n \t\n", "\u2028", "\u2029"})
  void anyLineEndPartsBlocks(String lineEnd) {
    assertThat(Layout.of("One headline" + lineEnd + "One sentence."))
        .containsExactly("heading: One headline", "paragraph: One sentence.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- DeepSeek leads.",
        "-DeepSeek leads.",
        "— DeepSeek leads.",
        "–DeepSeek leads.",
        "• DeepSeek leads.",
        "•DeepSeek leads.",
        "* DeepSeek leads.",
        "  ◦ DeepSeek leads.  ",
        "- - DeepSeek leads.",
        "1. DeepSeek leads.",
        "12) DeepSeek leads.",
        "(3) DeepSeek leads.",
      })
  void aListMarkIsNoPartOfItsItem(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("list item: DeepSeek leads.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.6T parameters make V4 the largest open model.",
        "2026 will be the year of agents.",
        "3 of 10 firms use Claude.",
        "$5.6 million went into V3, DeepSeek said.",
        "80.6%, against 80.8% for Claude.",
      })
  void aNumberThatOpensASentenceIsNoListMark(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("paragraph: " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HANGZHOU, May 30 (Newswire) — DeepSeek won.|DeepSeek won.",
        "BEIJING (Example) - DeepSeek won.|DeepSeek won.",
        "SAN FRANCISCO, Calif., March 3, 2026 -- DeepSeek won.|DeepSeek won.",
        "WASHINGTON — \"DeepSeek won,\" he said.|\"DeepSeek won,\" he said.",
        "NVIDIA — the chip maker — won.|NVIDIA — the chip maker — won.",
        "IBM - which makes Granite - won.|IBM - which makes Granite - won.",
        "DeepSeek — the lab — won.|DeepSeek — the lab — won.",
      })
  void aDatelineIsNoPartOfItsParagraph(String line, String text) {
    assertThat(Layout.ofLine(line)).isEqualTo("paragraph: " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# What comes next", "### What comes next", "What comes next"})
  void aLineWithoutAStopIsAHeading(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("heading: What comes next");
  }

  @Test
  void theFirstLineIsTheHeadlineEvenWithAStop() {
    assertThat(Layout.of("DeepSeek is back. What now?\nIt is cheap."))
        .containsExactly("heading: DeepSeek is back. What now?", "paragraph: It is cheap.");
  }

  @Test
  void aLongLineWithoutAStopIsNoHeading() {
    String line = "DeepSeek said that it would go on ".repeat(8).strip();
    assertThat(Layout.ofLine(line)).isEqualTo("paragraph: " + line);
  }

  @Test
  void blocksNeverOverlapAndHoldEveryLetterButListMarks() {
    Random random = new Random(7);
    String pieces = "aB. -•\n\r\t|/1)—🚀\u00A0\u2028#";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder("x");
      random.ints(30, 0, pieces.length()).forEach(i -> text.append(pieces.charAt(i)));
      int last = 0;
      List<Block> blocks = Layout.article(text.toString()).blocks();
      for (Block block : blocks) {
        String skipped = text.substring(last, block.span().start());
        assertThat(skipped).doesNotContainPattern("[aB]");
        last = block.span().end();
      }
      assertThat(text.substring(last)).doesNotContainPattern("[aB]");
    }
  }
}
