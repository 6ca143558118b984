package org.claimtrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index as it was, by either clock.
class AsOfTest {

  private static final Instant MARCH = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-10T12:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-10T12:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void write() {
    write(MARCH, scored("one", "2026-03-01", 70), scored("two", "2026-03-20", 60));
    write(APRIL, scored("one", "2026-03-01", 75), undated(50));
    write(MAY, scored("one", "2026-03-01", 80));
  }

  @Test
  void showsTheLatestVersions() {
    assertThat(values(AsOf.NOW)).containsExactlyInAnyOrder(80.0, 60.0, 50.0);
  }

  @Test
  void showsWhatTheTrackerHadLearnedInTheVersionsThatItThenHad() {
    assertThat(values(known("2026-03-10T11:59:59Z"))).isEmpty();
    assertThat(values(known("2026-03-10T12:00:00Z"))).containsExactlyInAnyOrder(70.0, 60.0);
    assertThat(values(known("2026-04-10T12:00:00Z"))).containsExactlyInAnyOrder(75.0, 60.0, 50.0);
    assertThat(values(known("2026-12-31T00:00:00Z"))).containsExactlyInAnyOrder(80.0, 60.0, 50.0);
  }

  @Test
  void showsWhatHadBeenPublishedAndCountsWhatIsUndatedFromItsComing() {
    assertThat(values(published("2026-02-28"))).isEmpty();
    assertThat(values(published("2026-03-01"))).containsExactly(80.0);
    assertThat(values(published("2026-04-09"))).containsExactlyInAnyOrder(80.0, 60.0);
    assertThat(values(published("2026-04-11"))).containsExactlyInAnyOrder(80.0, 60.0, 50.0);
  }

  @Test
  void keepsTheClocksApart() {
    LocalDate mid = LocalDate.parse("2026-03-15");
    assertThat(values(new AsOf(mid, MARCH))).containsExactly(70.0);
    assertThat(values(new AsOf(mid, APRIL))).containsExactly(75.0);
  }

  @Test
  void survivesARebuild() {
    try (ArticleWriter writer = new ClaimIndex(folder).rebuild(CATALOGUE, "0.1.0", "2");
        Stream<ArticleVersion> versions = writer.articles()) {
      versions.forEach(one -> writer.renew(one.version(), renewed(one)));
      writer.commit();
      assertThat(writer.size()).isEqualTo(5);
    }
    assertThat(values(AsOf.NOW)).containsExactlyInAnyOrder(8.0, 6.0, 5.0);
    assertThat(values(known("2026-03-11T00:00:00Z"))).containsExactlyInAnyOrder(7.0, 6.0);
    assertThat(values(known("2026-04-11T00:00:00Z"))).containsExactlyInAnyOrder(7.5, 6.0, 5.0);
    try (Snapshot snapshot = new ClaimIndex(folder).read()) {
      assertThat(snapshot.versions().extractor()).isEqualTo("2");
    }
  }

  /// What a later extractor makes of the same text: a tenth of each value.
  private static Extraction renewed(ArticleVersion one) {
    double value =
        Double.parseDouble(one.article().text().replaceAll(".*scored ([0-9.]+)%.*", "$1"));
    Written written = article(one.article().url() + "", one.article().text(), value / 10);
    if (one.article().published() != null) {
      written.published(one.article().published().toString());
    }
    return written.extraction();
  }

  private List<Double> values(AsOf asOf) {
    try (Snapshot snapshot = new ClaimIndex(folder).read(asOf)) {
      List<Double> values =
          snapshot.claims(snapshot.find(Fields.all(Kind.CLAIM)), null).stream()
              .map(claim -> claim.quantity() == null ? -1 : claim.quantity().value())
              .toList();
      assertThat(snapshot.count(Fields.all(Kind.ARTICLE))).isEqualTo(values.size());
      return values;
    }
  }

  private void write(Instant at, Written... articles) {
    try (ArticleWriter writer =
        new ClaimIndex(folder).write(CATALOGUE, "0.1.0", "1", () -> at, List.of())) {
      for (Written article : articles) {
        writer.add(article.extraction());
      }
      writer.commit();
    }
  }

  private static Written scored(String name, String published, double value) {
    return undated(name, value).published(published);
  }

  private static Written undated(double value) {
    return undated("undated", value);
  }

  private static Written undated(String name, double value) {
    return article("https://wire.example/" + name, "DeepSeek scored " + value + "% on it.", value);
  }

  private static Written article(String url, String text, double value) {
    return Written.article(url).line(text).claim(DEEPSEEK).score(SWE_BENCH, value, "percent");
  }

  private static AsOf known(String moment) {
    return new AsOf(null, Instant.parse(moment));
  }

  private static AsOf published(String day) {
    return new AsOf(LocalDate.parse(day), null);
  }
}
