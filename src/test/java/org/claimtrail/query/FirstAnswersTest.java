package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.nio.file.Path;
import java.util.List;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Snapshot;
import org.claimtrail.review.Corrections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where only the first answers are asked for, not all are looked for; they are the first of all
/// nevertheless.
class FirstAnswersTest {

  private static final List<String> QUERIES =
      List.of("", "about:deepseek", "type:score", "type:comparison,accusation", "outlet:wire");
  private static final List<Integer> LIMITS = List.of(1, 3, 20);

  @TempDir Path folder;

  @BeforeEach
  void write() {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      new RandomNews(20261126).articles(300).forEach(writer::add);
      writer.commit();
    }
  }

  @Test
  void theFirstTrackedClaimsAreThoseOfAll() {
    int cutShort = 0;
    try (Snapshot snapshot = new ClaimIndex(folder).read(AsOf.NOW)) {
      Naming naming = new Naming(snapshot, CATALOGUE, Corrections.none(), false);
      Tracking tracking = new Tracking(snapshot);
      for (String query : QUERIES) {
        ClaimFilter filter = ClaimFilter.of(Condition.parse(query), naming);
        for (Order order : Order.values()) {
          FoundTracks all = tracking.found(filter, order, ClaimQuery.ALL);
          assertThat(all.counted()).isTrue();
          assertThat(all.claims()).hasSize((int) all.total());
          for (int limit : LIMITS) {
            FoundTracks first = tracking.found(filter, order, limit, 0);
            assertThat(first.claims())
                .as(query + " by " + order)
                .isEqualTo(all.claims().stream().limit(limit).toList());
            assertThat(first.total()).isLessThanOrEqualTo(all.total());
            cutShort += first.counted() ? 0 : 1;
          }
        }
      }
    }
    assertThat(cutShort).isPositive();
  }

  @Test
  void theFirstDisputesAreThoseOfAll() {
    int cutShort = 0;
    try (ClaimSearch search = ClaimSearch.open(folder, CATALOGUE)) {
      for (String query : QUERIES) {
        Condition condition = Condition.parse(query);
        FoundDisputes all = search.disputes(condition, ClaimQuery.ALL);
        assertThat(all.counted()).isTrue();
        assertThat(all.disputes()).isNotEmpty();
        for (int limit : LIMITS) {
          FoundDisputes first = search.disputes(condition, limit);
          assertThat(first.disputes())
              .as(query)
              .isEqualTo(all.disputes().stream().limit(limit).toList());
          cutShort += first.counted() ? 0 : 1;
        }
      }
    }
    assertThat(cutShort).isPositive();
  }
}
