package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartLabelsTest {

  private final Canvas canvas = new Canvas(40, 5);
  private final ChartLabels labels = new ChartLabels(canvas);

  @Test
  void aLabelStandsBesideItsMark() {
    mark(2, 2);
    labels.write("o3 71.7", 2, 2);

    assertThat(drawn().get(2)).isEqualTo("  ○ o3 71.7");
  }

  @Test
  void aLabelMakesWayForAnotherMark() {
    mark(20, 2);
    mark(23, 2);
    labels.write("o3 71.7", 20, 2);

    assertThat(drawn().get(2)).endsWith(" o3 71.7 ○  ○");
  }

  @Test
  void aLabelThatAnotherMarkCouldClaimIsLeftOut() {
    mark(14, 2);
    mark(20, 2);
    mark(23, 2);
    labels.write("Gemini 3 Pro 76.2", 20, 2);

    assertThat(drawn()).noneMatch(line -> line.contains("Gemini"));
  }

  @Test
  void aNameIsWrittenWholeOrNotAtAll() {
    mark(0, 2);
    labels.write("Gemini 2.5 Pro with a very long harness 63.8", 0, 2);

    assertThat(drawn()).noneMatch(line -> line.contains("Gemini"));
  }

  @Test
  void theSameLabelIsWrittenOnce() {
    mark(2, 1);
    mark(2, 3);
    labels.write("o3 71.7", 2, 1);
    labels.write("o3 71.7", 2, 3);

    assertThat(drawn()).filteredOn(line -> line.contains("o3")).hasSize(1);
  }

  private void mark(int column, int row) {
    canvas.write(column, row, Style.GOOD, "○");
  }

  private List<String> drawn() {
    return canvas.lines().stream().map(line -> line.rendered(false)).toList();
  }
}
