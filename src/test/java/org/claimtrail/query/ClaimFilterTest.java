package org.claimtrail.query;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.GPQA;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random queries against an oracle that looks at each claim.
class ClaimFilterTest {

  private static final int ARTICLES = 150;
  private static final int QUERIES = 400;
  private static final List<String> WORDS = List.of("chips", "prices", "\"open weights\"", "met");
  private static final List<StatedDate> DATES =
      List.of(
          StatedDate.of(LocalDate.of(2026, 2, 14)),
          new StatedDate(2026, 3, null),
          new StatedDate(2025, null, null),
          new StatedDate(2026, null, null));

  @TempDir Path folder;
  private final RandomNews news = new RandomNews(20261125);

  @Test
  void findsWhatAnOracleFinds() {
    write();
    try (ClaimSearch search = ClaimSearch.open(folder, CATALOGUE)) {
      Oracle oracle = new Oracle(search.claims(ClaimQuery.everything()).claims());
      assertThat(oracle.everything()).hasSizeGreaterThan(ARTICLES);
      int found = 0;
      for (int at = 0; at < QUERIES; at++) {
        found += compare(search, oracle, query());
      }
      assertThat(found).isGreaterThan(QUERIES);
    }
  }

  private static int compare(ClaimSearch search, Oracle oracle, ClaimQuery query) {
    List<StoredClaim> expected = oracle.claims(query);
    Found found = search.claims(query);
    assertThat(found.total()).as(query.toString()).isEqualTo(expected.size());
    assertThat(found.claims()).hasSize(Math.min(query.limit(), expected.size()));
    Set<String> ids = expected.stream().map(StoredClaim::id).collect(toSet());
    assertThat(found.claims()).as(query.toString()).allMatch(claim -> ids.contains(claim.id()));
    String about = query.about();
    if (about != null) {
      assertThat(found.claims())
          .as(query.toString())
          .allMatch(claim -> claim.roles().equals(Oracle.roles(claim, about, query.only())));
    }
    if (query.order() == Order.DATE) {
      assertThat(found.claims().stream().map(StoredClaim::listedDay).filter(Objects::nonNull))
          .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
    return expected.size();
  }

  private void write() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "0.1.0", "1")) {
      var articles = news.articles(ARTICLES);
      for (int at = 0; at < ARTICLES; at++) {
        writer.add(articles.get(at));
        if (at % 70 == 0) {
          writer.commit();
        }
      }
      articles.subList(0, 50).forEach(one -> writer.add(changed(one)));
      writer.commit();
    }
  }

  /// The same article with another title, so that its former version is superseded.
  private static Extraction changed(Extraction one) {
    Article article = one.article();
    Article titled =
        new Article(
            article.url(),
            article.outlet(),
            "Changed: " + article.title(),
            article.published(),
            article.text());
    return new Extraction(titled, one.mentions(), one.claims());
  }

  private ClaimQuery query() {
    StatedDate since = sometimes(DATES);
    StatedDate until = sometimes(DATES);
    boolean turned = since != null && until != null && since.firstDay().isAfter(until.lastDay());
    return new ClaimQuery(
        sometimes(WORDS),
        sometimes(RandomNews.ACTORS.stream().map(Entity::name).toList()),
        news.chance(30),
        news.chance(20) ? Set.of(ClaimType.SCORE, ClaimType.COMPARISON) : Set.of(),
        news.chance(10) ? news.one(List.of(Relation.values())) : null,
        news.chance(10) ? news.one(List.of(SWE_BENCH.name(), GPQA.name())) : null,
        news.chance(10) ? news.one(RandomNews.ACTORS).name() : null,
        news.chance(20) ? "THE daily" : null,
        turned ? until : since,
        turned ? since : until,
        sometimes(List.of(Certainty.values())),
        news.chance(50) ? 10 : ClaimQuery.ALL,
        news.one(List.of(Order.values())));
  }

  private <T> @Nullable T sometimes(List<T> of) {
    return news.chance(20) ? news.one(of) : null;
  }
}
