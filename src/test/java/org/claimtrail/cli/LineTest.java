package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void wrapsAtBlanks() {
    assertThat(Line.of("one two  three four").wrapped(8))
        .extracting(Line::toString)
        .containsExactly("one two", "three", "four");
  }

  @Test
  void cutsWordsThatAreLongerThanALine() {
    assertThat(Line.of("a abcdefghij").wrapped(4))
        .extracting(Line::toString)
        .containsExactly("a", "abcd", "efgh", "ij");
  }

  @Test
  void countsColumnsAsATerminalDoes() {
    assertThat(Line.of("深度求索").width()).isEqualTo(8);
    assertThat(Line.of("é").width()).isEqualTo(1);
    assertThat(Line.of("🚀!").width()).isEqualTo(3);
    assertThat(Line.of("深度求索").cut(6).toString()).isEqualTo("深度…");
  }

  @Test
  void dropsWhatATerminalWouldObey() {
    assertThat(Line.of("a\u001B[2Jb\u009Bc\u202Ed\u2028e\u0007f\tg\nh").toString())
        .isEqualTo("a[2Jbcdef g h");
  }

  @Test
  void keepsStylesOverLineEnds() {
    Line line = new Line().add("a ").add(Style.BOLD, "b c");

    assertThat(line.wrapped(3))
        .extracting(part -> part.rendered(true))
        .containsExactly("a \u001B[1mb\u001B[0m", "\u001B[1mc\u001B[0m");
  }
}
