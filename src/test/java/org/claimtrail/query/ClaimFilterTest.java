package org.claimtrail.query;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.GPQA;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Facet;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random queries against an oracle that looks at each claim.
class ClaimFilterTest {

  private static final int ARTICLES = 150;
  private static final int QUERIES = 400;
  private static final List<String> DATES = List.of("2026-02-14", "2026-03", "2025", "2026");

  /// All but entities, of which a claim does not tell which of its names are one.
  private static final Set<Facet> COUNTED = EnumSet.complementOf(EnumSet.of(Facet.ENTITY));

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
        found += compare(search, oracle, query(0));
      }
      assertThat(found).isGreaterThan(QUERIES);
    }
  }

  private int compare(ClaimSearch search, Oracle oracle, String text) {
    Condition condition = Condition.parse(text);
    assertThat(Condition.parse(condition.toString())).hasToString(condition.toString());
    ClaimQuery query =
        new ClaimQuery(
            condition, news.one(Order.OF_CLAIMS), news.chance(50) ? 10 : ClaimQuery.ALL, null);
    List<StoredClaim> expected = oracle.claims(condition);
    Found found = search.claims(query);
    assertThat(search.count(condition)).as(text).isEqualTo(expected.size());
    assertThat(found.total()).as(text).isEqualTo(expected.size());
    assertThat(found.claims()).hasSize(Math.min(query.limit(), expected.size()));
    Set<String> ids = expected.stream().map(StoredClaim::id).collect(toSet());
    assertThat(found.claims()).as(text).allMatch(claim -> ids.contains(claim.id()));
    if (query.order() == Order.DATE) {
      assertThat(found.claims().stream().map(StoredClaim::listedDay).filter(Objects::nonNull))
          .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
    assertThat(search.facets(condition, COUNTED, Integer.MAX_VALUE))
        .as(text)
        .isEqualTo(expected.isEmpty() ? search.facets(condition, COUNTED, 1) : counts(expected));
    return expected.size();
  }

  private static Map<Facet, Map<String, Integer>> counts(List<StoredClaim> claims) {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    COUNTED.forEach(facet -> counts.put(facet, new HashMap<>()));
    for (StoredClaim claim : claims) {
      count(counts, Facet.TYPE, claim.type().label());
      count(counts, Facet.BENCHMARK, claim.benchmark());
      count(counts, Facet.CLAIMANT, claim.claimant());
      count(counts, Facet.OUTLET, claim.article().outlet());
      count(counts, Facet.CERTAINTY, claim.certainty().label());
      LocalDate day = claim.listedDay();
      count(counts, Facet.MONTH, day == null ? null : day.toString().substring(0, 7));
      count(
          counts,
          Facet.SELF_REPORTED,
          claim.voice() == Voice.ARTICLE
              ? null
              : claim.voice() == Voice.SELF_REPORTED ? "true" : "false");
    }
    return counts;
  }

  private static void count(
      Map<Facet, Map<String, Integer>> counts, Facet facet, @Nullable String value) {
    if (value != null) {
      Objects.requireNonNull(counts.get(facet)).merge(value, 1, Integer::sum);
    }
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    write();
    try (ClaimSearch search = ClaimSearch.open(folder, CATALOGUE)) {
      for (Order order : Order.OF_CLAIMS) {
        Condition chips = Condition.parse("chips OR prices");
        List<StoredClaim> whole =
            search.claims(new ClaimQuery(chips, order, ClaimQuery.ALL, null)).claims();
        List<StoredClaim> paged = new ArrayList<>();
        String after = null;
        do {
          Found page = search.claims(new ClaimQuery(chips, order, 7, after));
          assertThat(page.total()).isEqualTo(whole.size());
          paged.addAll(page.claims());
          after = page.next();
        } while (after != null);
        assertThat(paged).as(order.label()).isEqualTo(whole).hasSizeGreaterThan(50);
      }
    }
  }

  @Test
  void tellsTheRolesOfWhomWasAskedAbout() {
    write();
    try (ClaimSearch search = ClaimSearch.open(folder, CATALOGUE)) {
      for (String about : List.of("DeepSeek", "GPT-5.4")) {
        for (boolean only : List.of(true, false)) {
          Condition condition = new Condition.Involves(null, about, only, null);
          assertThat(search.claims(ClaimQuery.of(condition)).claims())
              .isNotEmpty()
              .allMatch(claim -> claim.roles().equals(Oracle.roles(claim, about, only)));
        }
      }
    }
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

  /// A random query of the language.
  private String query(int depth) {
    int kind = depth > 2 ? 9 : news.below(14);
    return switch (kind) {
      case 0 -> "(" + query(depth + 1) + " OR " + query(depth + 1) + ")";
      case 1, 2, 3 -> query(depth + 1) + " " + query(depth + 1);
      case 4 -> query(depth + 1) + " AND (" + query(depth + 1) + ")";
      case 5 -> "NOT " + one();
      case 6 -> "-(" + query(depth + 1) + ")";
      default -> one();
    };
  }

  private String one() {
    String name = '"' + news.one(RandomNews.ACTORS).name() + '"';
    return switch (news.below(19)) {
      case 0 -> news.one(List.of("chips", "prices", "\"open weights\"", "met"));
      case 1, 2, 3 -> "about:" + name;
      case 4 -> "about:=" + name;
      case 5 -> "subject:" + name;
      case 6 -> "object:=" + name;
      case 7 -> "claimant:" + name;
      case 8 -> "benchmark:" + '"' + news.one(List.of(SWE_BENCH.name(), GPQA.name())) + '"';
      case 9 -> "type:" + news.one(List.of("score", "score,comparison", "statement", "cost"));
      case 10 -> "relation:" + news.one(List.of("ahead", "parity", "behind"));
      case 11 -> "value:" + news.one(List.of(">50", "<=20", "10..60", ">=1K", "..5", "<30%"));
      case 12 -> "certainty:" + news.one(List.of("stated", "hedged", "planned", "hedged,planned"));
      case 13 -> "self-reported:" + news.chance(50);
      case 14 -> "outlet:" + news.one(List.of("\"THE daily\"", "wire"));
      case 15 -> "since:" + news.one(DATES);
      case 16 -> "until:" + news.one(DATES);
      case 17 -> "published:" + news.one(List.of("2026-03", "2026-02..2026-04-10", "2025"));
      default -> news.one(List.of("negated:true", "voice:article", "rule:test", "unit:usd"));
    };
  }
}
