package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was won and lost from one run to the next.
class ChangeTest {

  private static final String OUT = "type: release, quote: V4 is out, subject: V4";
  private static final String CHEAP = "type: cost, quote: V5 is free, subject: V5";

  @TempDir private Path folder;

  @Test
  void aClaimIsFoundOrLost() {
    assertThat(changes(article(), article().given(OUT))).containsExactly("FOUND release right");
    assertThat(changes(article().given(OUT), article())).containsExactly("LOST release right");
  }

  @Test
  void aCoreIsRightOrWrongNow() {
    String wrong = OUT.replace("subject: V4", "subject: V5");

    assertThat(changes(article().given(wrong), article().given(OUT)))
        .containsExactly("RIGHT_NOW release right");
    assertThat(changes(article().given(OUT), article().given(wrong)))
        .containsExactly("WRONG_NOW release wrong: subject");
  }

  @Test
  void aSpuriousClaimComesOrGoes() {
    assertThat(changes(article(), article().given(CHEAP)))
        .containsExactly("SPURIOUS_NEW cost spurious");
    assertThat(changes(article().given(CHEAP), article()))
        .containsExactly("SPURIOUS_GONE cost spurious");
  }

  @Test
  void whatIsTheSameIsNoChange() {
    String later = CHEAP.replace("subject: V5", "subject: V4").replace("is free", "is");

    assertThat(changes(article().given(OUT).given(CHEAP), article().given(OUT).given(later)))
        .isEmpty();
    assertThat(changes(article().given(OUT), article().given(OUT + ", date: '2026'"))).isEmpty();
  }

  private Annotated article() {
    return new Annotated(folder, "one", "V4 is out. V5 is free.").wanted(OUT);
  }

  private static List<String> changes(Annotated before, Annotated now) {
    return now.evaluation().changesSince(before.evaluation()).stream()
        .flatMap(article -> article.changes().stream())
        .map(change -> change.kind() + " " + Annotated.text(change.outcome()))
        .toList();
  }
}
