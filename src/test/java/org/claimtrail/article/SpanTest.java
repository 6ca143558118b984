package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void codePointsCountAnAstralCharacterOnce() {
    String text = "🚀🚀 DeepSeek 𝕍4 ships";
    int start = text.indexOf("DeepSeek");
    Span span = new Span(start, start + "DeepSeek".length());
    assertThat(span).isEqualTo(new Span(5, 13));
    assertThat(span.inCodePoints(text)).isEqualTo(new Span(3, 11));
    int v4 = text.indexOf("𝕍");
    assertThat(new Span(v4, v4 + 3).inCodePoints(text)).isEqualTo(new Span(12, 14));
  }

  @Test
  void codePointsOfPlainTextAreItsIndices() {
    assertThat(new Span(2, 5).inCodePoints("GPT‑5.4 é")).isEqualTo(new Span(2, 5));
  }

  @Test
  void codePointsCutTheSameWordsOutOfAnyText() {
    Random random = new Random(20261125);
    for (int round = 0; round < 500; round++) {
      int[] points = random.ints(40, 0, 4).map(i -> "aé漢🚀".codePointAt(Math.min(i, 3))).toArray();
      String text = new String(points, 0, points.length);
      int first = random.nextInt(points.length);
      int last = first + random.nextInt(points.length - first);
      Span span = new Span(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
      assertThat(span.inCodePoints(text)).isEqualTo(new Span(first, last));
    }
  }

  @Test
  void aRangeThatRunsBackwardsIsNoSpan() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessage("no span: 3 to 2");
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("no span: -1 to 2");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(0, 9).contains(new Span(3, 9))).isTrue();
    assertThat(new Span(0, 9).contains(new Span(3, 10))).isFalse();
  }

  @Test
  void aSpanToAnotherHoldsBothWhicheverStandsFirst() {
    assertThat(new Span(0, 3).to(new Span(5, 8))).isEqualTo(new Span(0, 8));
    assertThat(new Span(5, 8).to(new Span(0, 3))).isEqualTo(new Span(0, 8));
    assertThat(new Span(0, 9).to(new Span(2, 4))).isEqualTo(new Span(0, 9));
  }

  @Test
  void theLongerOfTwoThatStartTogetherComesFirst() {
    assertThat(Stream.of(new Span(2, 3), new Span(0, 1), new Span(0, 4)).sorted())
        .containsExactly(new Span(0, 4), new Span(0, 1), new Span(2, 3));
  }
}
