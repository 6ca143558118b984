package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions to an index that is written to meanwhile.
class CurrentClaimsTest {

  private static final Duration SOON = Duration.ofSeconds(1);

  @TempDir private Path folder;
  private CurrentClaims claims;

  @BeforeEach
  void open() {
    claims = new CurrentClaims(new ClaimIndex(folder), CATALOGUE);
  }

  @AfterEach
  void close() {
    claims.close();
  }

  @Test
  void whatIsAddedIsSeenWithinASecond() {
    assertThatThrownBy(this::count).isInstanceOf(IndexUnavailable.class);

    add(1);
    assertThat(count()).isEqualTo(1);
    String before = claims.mark();

    add(2);
    long committed = System.nanoTime();
    while (count() < 2) {
      assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(SOON);
      Thread.onSpinWait();
    }
    assertThat(claims.mark()).isNotEqualTo(before);
    assertThat(claims.mark()).isEqualTo(claims.mark());
  }

  @Test
  void everyQuestionIsAnsweredWhileArticlesComeIn() throws Exception {
    add(1);
    AtomicBoolean over = new AtomicBoolean();
    Callable<Long> asking =
        () -> {
          long most = 0;
          while (!over.get()) {
            long now = count();
            assertThat(now).isGreaterThanOrEqualTo(most);
            most = now;
          }
          return most;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      var asked = IntStream.range(0, 4).mapToObj(_ -> threads.submit(asking)).toList();
      for (int article = 2; article <= 20; article++) {
        add(article);
      }
      over.set(true);
      for (Future<Long> one : asked) {
        assertThat(one.get()).isPositive();
      }
    }
  }

  private long count() {
    return claims.ask(AsOf.NOW, search -> search.count(Condition.everything()));
  }

  private void add(int article) {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/" + article)
              .published("2026-04-24")
              .line("DeepSeek V4 scored " + article + "% on SWE-bench Verified.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .claim(DEEPSEEK_V4)
              .score(SWE_BENCH, article, "percent")
              .extraction());
      writer.commit();
    }
  }
}
