package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.COMMERCE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.LIANG;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Facet;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is claimed, by whom, since when, how often, and who disputes it.
class TrackingTest {

  @TempDir Path folder;
  private ClaimSearch search;

  @BeforeEach
  void write() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "0.1.0", "1")) {
      articles().forEach(article -> writer.add(article.extraction()));
      writer.commit();
    }
    search = ClaimSearch.open(folder, CATALOGUE);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private static List<Written> articles() {
    String story =
        "The start-up from Hangzhou put out its new model on Friday, two days after its rival had"
            + " shown its own, and shares of chipmakers fell in early trading as analysts read the"
            + " report.";
    return List.of(
        Written.article("https://wire.example/rumour")
            .outlet("Example Wire")
            .published("2026-03-01")
            .line("DeepSeek V4 may score 80.6% on SWE-bench Verified, people close to it say.")
            .claim(DEEPSEEK_V4)
            .by(DEEPSEEK)
            .certainty(Certainty.HEDGED)
            .score(SWE_BENCH, 80.6, "percent"),
        Written.article("https://daily.example/launch")
            .outlet("The Daily")
            .published("2026-04-24")
            .line("DeepSeek says V4 scored 80.6% on SWE-bench Verified.")
            .claim(DEEPSEEK_V4)
            .by(DEEPSEEK_V4)
            .score(SWE_BENCH, 80.6, "percent")
            .line(story)
            .line("V4 matches GPT-5.4, DeepSeek says.")
            .claim(DEEPSEEK_V4)
            .by(DEEPSEEK_V4)
            .comparison(Relation.PARITY, GPT),
        Written.article("https://copy.example/launch")
            .outlet("Copy Paste")
            .published("2026-04-25")
            .line("DeepSeek says V4 scored 80.6% on SWE-bench Verified.")
            .claim(DEEPSEEK_V4)
            .by(DEEPSEEK_V4)
            .score(SWE_BENCH, 80.6, "percent")
            .line(story)
            .line("V4 matches GPT-5.4, DeepSeek says."),
        Written.article("https://wire.example/test")
            .outlet("EXAMPLE-WIRE")
            .published("2026-05-04")
            .line("OpenAI measured 74.2% for V4 on SWE-bench Verified, not about 81%.")
            .claim(DEEPSEEK_V4)
            .by(OPENAI)
            .score(SWE_BENCH, 74.2, "percent")
            .claim(DEEPSEEK_V4)
            .by(OPENAI)
            .score(SWE_BENCH, 81, "percent")
            .line("GPT-5.4 scored 800% on SWE-bench Verified.")
            .claim(GPT)
            .score(SWE_BENCH, 800, "percent")
            .line("GPT-5.4 scored 82.1% on SWE-bench Verified.")
            .claim(GPT)
            .by(OPENAI)
            .score(SWE_BENCH, 82.1, "percent")
            .line("V4 lags GPT-5.4.")
            .claim(DEEPSEEK_V4)
            .by(OPENAI)
            .comparison(Relation.BEHIND, GPT),
        Written.article("https://daily.example/cable")
            .outlet("The Daily")
            .published("2026-05-06")
            .line("The Commerce Department accused DeepSeek of distillation.")
            .claim(DEEPSEEK)
            .by(COMMERCE)
            .accusation()
            .line("DeepSeek's founder denied having distilled anything.")
            .claim(LIANG)
            .by(LIANG)
            .denial());
  }

  @Test
  void putsReportsOfOneClaimTogether() {
    FoundTracks found = tracked("about:deepseek type:score", Order.DATE);
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.reports()).isEqualTo(5);
    TrackedClaim claimed = tracked("value:80.6", Order.SOURCES).claims().getFirst();
    assertThat(claimed.firstSeen()).isEqualTo(LocalDate.parse("2026-03-01"));
    assertThat(claimed.lastSeen()).isEqualTo(LocalDate.parse("2026-04-25"));
    assertThat(claimed.articles()).isEqualTo(3);
    assertThat(claimed.claimants()).containsExactly("DeepSeek", "DeepSeek V4");
    assertThat(claimed.certainties()).containsExactly(Certainty.HEDGED, Certainty.STATED);
  }

  @Test
  void countsAnOutletAndACopiedTextOnce() {
    TrackedClaim claimed = tracked("type:score", Order.SOURCES).claims().getFirst();
    assertThat(claimed.earliest().article().outlet()).isEqualTo("Example Wire");
    assertThat(claimed.articles()).isEqualTo(4);
    assertThat(claimed.sources()).isEqualTo(2);
  }

  @Test
  void showsTheTrailOfAClaimInOrderOfTime() {
    String last = claim("value:81").id();
    Trail trail = search.trail(last, ClaimQuery.ALL);
    assertThat(trail.reports())
        .extracting(report -> report.article().published() + " " + value(report))
        .containsExactly(
            "2026-03-01 80.6", "2026-04-24 80.6", "2026-04-25 80.6", "2026-05-04 81.0");
    assertThat(trail.claim().earliest().article().outlet()).isEqualTo("Example Wire");
    assertThat(trail.otherwise()).hasSize(1);
    assertThat(trail.disputes()).hasSize(1);
    assertThat(search.trail(last.substring(0, 8), ClaimQuery.ALL).reports()).hasSize(4);
    assertThatThrownBy(() -> search.trail("ffffff", ClaimQuery.ALL))
        .hasMessageStartingWith("no claim 'ffffff'");
  }

  @Test
  void setsWhatContradictsSideBySide() {
    assertThat(disputes("type:score"))
        .containsExactly("SCORE DeepSeek V4 on SWE-bench Verified: 80.6 DeepSeek, 74.2 OpenAI");
    assertThat(search.disputes(Condition.parse("type:score"), 1).disputes().getFirst().sources())
        .as("an outlet that reports both sides is one source")
        .isEqualTo(2);
    assertThat(disputes("type:comparison")).hasSize(1).first().asString().startsWith("RELATION");
    assertThat(disputes("claimant:\"Commerce Department\""))
        .hasSize(1)
        .allMatch(d -> d.startsWith("CHARGE"));
    assertThat(disputes("subject:\"Liang Wenfeng\"")).hasSize(1);
    assertThat(disputes("about:deepseek")).hasSize(3);
    assertThat(search.disputes(Condition.everything(), 1).total()).isEqualTo(3);
  }

  @Test
  void showsTheBestOfEachModelByWhoStandsBehindIt() {
    Leaderboard board =
        search.leaderboard("swe bench verified", Set.of(Voice.values()), ClaimQuery.ALL);
    assertThat(board.benchmark()).isEqualTo("SWE-bench Verified");
    assertThat(board.rows())
        .extracting(
            row -> row.model() + row.standings().stream().map(TrackingTest::standing).toList())
        .containsExactly(
            "GPT-5.4[INDEPENDENT 82.1 finer than 500 items allow, ARTICLE 800.0 off the scale]",
            "DeepSeek V4[SELF_REPORTED 80.6, INDEPENDENT 80.6]");
    assertThat(
            search
                .leaderboard("SWE-bench Verified", Set.of(Voice.SELF_REPORTED), ClaimQuery.ALL)
                .rows())
        .extracting(Leaderboard.Row::model)
        .containsExactly("DeepSeek V4");
  }

  @Test
  void ranksResultsInHoursBesideThoseInMinutes(@TempDir Path other) {
    Entity horizon = CATALOGUE.named("METR time horizon").orElseThrow();
    try (ArticleWriter writer = new ClaimIndex(other).write(CATALOGUE, "0.1.0", "1")) {
      writer.add(
          Written.article("https://wire.example/horizon")
              .published("2026-05-10")
              .line("GPT-5.4 has a METR time horizon of 2 hours, OpenAI says.")
              .claim(GPT)
              .by(OPENAI)
              .score(horizon, 2, "hours")
              .line("DeepSeek V4 has a METR time horizon of 90 minutes, OpenAI says.")
              .claim(DEEPSEEK_V4)
              .by(OPENAI)
              .score(horizon, 90, "minutes")
              .extraction());
      writer.commit();
    }
    try (ClaimSearch hours = ClaimSearch.open(other, CATALOGUE)) {
      Leaderboard board =
          hours.leaderboard("METR time horizon", Set.of(Voice.values()), ClaimQuery.ALL);
      assertThat(board.rows())
          .extracting(Leaderboard.Row::model)
          .containsExactly("GPT-5.4", "DeepSeek V4");
      Comparison comparison = hours.compare("GPT-5.4", "DeepSeek V4", true, 10);
      assertThat(comparison.shared())
          .singleElement()
          .satisfies(shared -> assertThat(shared.difference()).isNull());
    }
  }

  private static String standing(Leaderboard.Standing standing) {
    StoredClaim claim = standing.claim();
    return (claim.voice() + " " + value(claim) + " " + String.join(", ", standing.doubts()))
        .strip();
  }

  @Test
  void looksAtALeaderboardAsItWas() {
    AsOf before = new AsOf(LocalDate.parse("2026-04-30"), null);
    try (ClaimSearch earlier = ClaimSearch.open(folder, CATALOGUE, before)) {
      assertThat(
              earlier
                  .leaderboard("SWE-bench Verified", Set.of(Voice.values()), ClaimQuery.ALL)
                  .rows())
          .extracting(Leaderboard.Row::model)
          .containsExactly("DeepSeek V4");
      assertThat(earlier.disputes(Condition.everything(), 9).total()).isZero();
    }
  }

  @Test
  void comparesTwo() {
    Comparison comparison = search.compare("DeepSeek", "OpenAI", false, 10);
    assertThat(comparison.tally()).isEqualTo(new Rivalry.Tally(0, 1, 1));
    assertThat(comparison.direct().claims()).hasSize(2);
    assertThat(comparison.shared())
        .extracting(shared -> shared.voice() + " " + shared.difference())
        .containsExactly("SELF_REPORTED null", "INDEPENDENT -1.5", "ARTICLE null");
    assertThat(search.compare("GPT-5.4", "DeepSeek V4", true, 10).tally())
        .isEqualTo(new Rivalry.Tally(1, 1, 0));
    assertThatThrownBy(() -> search.compare("deepseek", "DeepSeek", false, 10))
        .hasMessage("'deepseek' and 'DeepSeek' are both DeepSeek; name two");
  }

  @Test
  void tellsWithWhomSomebodyIsCompared() {
    Rivalry rivalry = search.rivals("deepseek", false);
    assertThat(rivalry.rivals()).extracting(Rivalry.Rival::name).containsExactly("OpenAI");
    assertThat(rivalry.rivals().getFirst().months())
        .hasToString(
            "{2026-04-01=Tally[ahead=0, parity=1, behind=0],"
                + " 2026-05-01=Tally[ahead=0, parity=0, behind=1]}");
    assertThat(search.rivals("GPT-5.4", true).rivals())
        .extracting(Rivalry.Rival::name)
        .containsExactly("DeepSeek V4");
  }

  @Test
  void keepsTheRunningBestOfEachMaker() {
    Timeline timeline =
        search.timeline(Condition.parse("benchmark:\"SWE-bench Verified\""), Period.MONTH);
    assertThat(timeline.records())
        .extracting(one -> one.maker() + " " + one.day() + " " + one.result().value())
        .containsExactly(
            "DeepSeek 2026-03-01 80.6",
            "DeepSeek 2026-04-24 80.6",
            "DeepSeek 2026-05-04 81.0",
            "OpenAI 2026-05-04 82.1");
    assertThat(timeline.measurements())
        .filteredOn(one -> one.result().value() == 800)
        .allMatch(one -> one.doubts().equals(List.of("off the scale")));
  }

  @Test
  void countsWhatItFindsByFacet() {
    var counts = search.facets(Condition.parse("type:score"), Set.of(Facet.values()), 10);
    assertThat(counts.get(Facet.TYPE)).containsExactly(java.util.Map.entry("score", 7));
    assertThat(counts.get(Facet.ENTITY))
        .containsEntry("DeepSeek V4", 5)
        .containsEntry("GPT-5.4", 2);
    assertThat(counts.get(Facet.MONTH)).containsEntry("2026-05", 4);
    assertThat(counts.get(Facet.SELF_REPORTED)).containsEntry("true", 2).containsEntry("false", 4);
    assertThat(search.facets(Condition.parse("type:deal"), Set.of(Facet.TYPE), 10).get(Facet.TYPE))
        .isEmpty();
  }

  private static double value(StoredClaim claim) {
    return Objects.requireNonNull(claim.quantity()).value();
  }

  private StoredClaim claim(String query) {
    return search.claims(ClaimQuery.of(Condition.parse(query))).claims().getFirst();
  }

  private FoundTracks tracked(String query, Order order) {
    return search.tracked(new ClaimQuery(Condition.parse(query), order, ClaimQuery.ALL, null));
  }

  private List<String> disputes(String query) {
    return search.disputes(Condition.parse(query), ClaimQuery.ALL).disputes().stream()
        .map(
            dispute ->
                dispute.kind()
                    + " "
                    + dispute.subject()
                    + " on "
                    + dispute.benchmark()
                    + ": "
                    + dispute.sides().stream()
                        .map(TrackingTest::side)
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static String side(Dispute.Side side) {
    var quantity = side.earliest().quantity();
    return (quantity == null ? "" : quantity.value() + " ") + side.claim().claimants().getFirst();
  }
}
