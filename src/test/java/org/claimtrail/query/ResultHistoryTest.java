package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which results a chart shows that cannot show all.
class ResultHistoryTest {

  private static final Entity LMARENA = CATALOGUE.named("LMArena").orElseThrow();

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static ClaimSearch search;

  @BeforeAll
  static void write() {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      for (int day = 1; day <= 20; day++) {
        writer.add(
            Written.article("https://wire.example/" + day)
                .outlet("Wire " + day)
                .published("2025-03-%02d".formatted(day))
                .line("A line of day " + day + ".")
                .claim(day == 4 ? GPT : DEEPSEEK_V4)
                .score(SWE_BENCH, day == 9 ? 60 : day == 4 ? 30 : 40, "percent")
                .claim(DEEPSEEK_V4)
                .score(SWE_BENCH, 1200 + day, "elo")
                .claim(GPT)
                .score(LMARENA, day == 7 ? 200_000 : 1400 + day, "elo")
                .claim(DEEPSEEK_V4)
                .certainty(Certainty.PLANNED)
                .score(SWE_BENCH, 99, "percent")
                .extraction());
      }
      writer.commit();
    }
    search = ClaimSearch.open(folder, CATALOGUE);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static ResultHistory results(int most) {
    return search.results("swe bench verified", Set.of(Voice.values()), false, most);
  }

  @Test
  void theRunningBestIsAlwaysAmongThemThenTheNewest() {
    assertThat(results(2).points())
        .extracting(point -> point.day().getDayOfMonth(), ResultHistory.Point::best)
        .containsExactly(tuple(1, true), tuple(9, true));
    assertThat(results(5).points())
        .extracting(point -> point.day().getDayOfMonth())
        .as("then the best of each maker, then what was not said before, then the newest")
        .containsExactly(1, 4, 9, 19, 20);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    ResultHistory history = results(5);

    assertThat(history.unit()).isEqualTo("percent");
    assertThat(history.total()).isEqualTo(20);
    assertThat(history.otherUnits()).isEqualTo(20);
  }

  @Test
  void aSlipThatWouldFlattenAllOthersIsLeftOut() {
    ResultHistory history = search.results("LMArena", Set.of(Voice.values()), false, 600);

    assertThat(history.total()).isEqualTo(19);
    assertThat(history.offTheScale()).isEqualTo(1);
  }

  @Test
  void aPointTellsTheClaimBehindIt() {
    ResultHistory.Point best = results(1).points().getFirst();

    assertThat(search.claim(best.claim()).subject()).isEqualTo("DeepSeek V4");
    assertThat(best.maker()).isEqualTo("DeepSeek");
    assertThat(best.value()).isEqualTo(60);
  }
}
