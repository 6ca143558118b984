package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is compared with whom, against what an oracle counts claim by claim and what other questions
/// answer.
class ContestTest {

  private static final int ARTICLES = 200;
  private static final int ALL = Integer.MAX_VALUE;
  private static final @Nullable StatedDate FROM = StatedDate.parse("2026-02").orElse(null);
  private static final @Nullable StatedDate TO = StatedDate.parse("2026-03-20").orElse(null);

  @TempDir Path folder;
  private ClaimSearch search;
  private Oracle oracle;

  @BeforeEach
  void write() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      new RandomNews(20261126).articles(ARTICLES).forEach(writer::add);
      writer.commit();
    }
    search = ClaimSearch.open(folder, CATALOGUE);
    oracle = new Oracle(search.claims(ClaimQuery.everything()).claims());
  }

  @AfterEach
  void close() {
    search.close();
  }

  @Test
  void companiesStandAsTheClaimsOfTheirFamiliesSay() {
    Contest contest = search.contest(Level.COMPANIES, null, null, ALL);

    assertThat(contest.contenders())
        .extracting(Contest.Contender::name)
        .containsExactlyInAnyOrder("DeepSeek", "OpenAI", "Google");
    assertThat(contest.pairs()).hasSize(3).allSatisfy(pair -> agrees(pair, false, ""));
  }

  @Test
  void aPeriodCountsWhatWasPublishedInIt() {
    Contest contest = search.contest(Level.COMPANIES, FROM, TO, ALL);

    assertThat(contest.pairs())
        .isNotEmpty()
        .allSatisfy(pair -> agrees(pair, false, " published:2026-02..2026-03-20"));
    LocalDate last = Objects.requireNonNull(contest.last());
    assertThat(last).isAfter(LocalDate.parse("2026-03-20"));
    assertThat(search.contest(Level.COMPANIES, StatedDate.of(last.plusDays(1)), null, ALL))
        .extracting(Contest::pairs)
        .isEqualTo(List.of());
  }

  @Test
  void modelsStandForThemselvesAndFamiliesForTheirVersions() {
    Contest models = search.contest(Level.MODELS, null, null, ALL);
    Contest families = search.contest(Level.FAMILIES, null, null, ALL);

    assertThat(models.pairs()).hasSize(1).allSatisfy(pair -> agrees(pair, true, ""));
    assertThat(families.pairs()).hasSize(1).allSatisfy(pair -> agrees(pair, false, ""));
    assertThat(families.contenders())
        .extracting(Contest.Contender::name)
        .containsExactlyInAnyOrder("DeepSeek V4", "GPT");
  }

  @Test
  void aRowIsWhatRivalsTellOfTheCompany() {
    Contest contest = search.contest(Level.COMPANIES, null, null, ALL);

    for (Contest.Contender one : contest.contenders()) {
      for (Rivalry.Rival rival : search.rivals(one.name(), false).rivals()) {
        if (contest.contenders().stream().anyMatch(other -> other.name().equals(rival.name()))) {
          assertThat(contest.tally(one.name(), rival.name()))
              .as("%s against %s", one, rival.name())
              .isEqualTo(rival.whole());
          assertThat(search.rival(one.name(), rival.name(), false, null, null)).isEqualTo(rival);
        }
      }
    }
  }

  @Test
  void onlyThoseComparedMostOftenAreToldWhereFewAreWanted() {
    Contest two = search.contest(Level.COMPANIES, null, null, 2);
    Contest all = search.contest(Level.COMPANIES, null, null, ALL);

    assertThat(two.contenders()).isEqualTo(all.contenders().subList(0, 2));
    assertThat(two.pairs()).hasSize(1);
    assertThat(all.pairs()).containsAll(two.pairs());
  }

  private void agrees(Contest.Pair pair, boolean only, String when) {
    assertThat(pair.tally())
        .as("%s", pair)
        .isEqualTo(
            new Rivalry.Tally(
                count(pair, only, "ahead", "behind", when),
                count(pair, only, "parity", "parity", when),
                count(pair, only, "behind", "ahead", when)));
  }

  private int count(Contest.Pair pair, boolean only, String ours, String theirs, String when) {
    String is = only ? ":=\"" : ":\"";
    String query =
        ("type:comparison negated:false%s ((subject%s%s\" object%s%s\" relation:%s) OR"
                + " (subject%s%s\" object%s%s\" relation:%s))")
            .formatted(
                when,
                is,
                pair.one(),
                is,
                pair.other(),
                ours,
                is,
                pair.other(),
                is,
                pair.one(),
                theirs);
    Condition condition = Condition.parse(query);
    int found = (int) search.count(condition);
    // The oracle knows no families of models.
    if (only || !(pair.one().equals("GPT") || pair.other().equals("GPT"))) {
      assertThat(oracle.claims(condition)).as(query).hasSize(found);
    }
    return found;
  }
}
