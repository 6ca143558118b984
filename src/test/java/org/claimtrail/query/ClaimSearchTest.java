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
import static org.claimtrail.index.Entities.UNITED_STATES;
import static org.claimtrail.index.Entities.UNLISTED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Role;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimSearchTest {

  private static final String V4 = "https://wire.example/v4";
  private static final String CABLE = "https://daily.example/cable";

  @TempDir Path folder;
  private ClaimSearch search;

  @BeforeEach
  void write() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "0.1.0", "1")) {
      writer.add(launch().extraction());
      writer.add(cable().extraction());
      writer.commit();
    }
    search = ClaimSearch.open(folder, CATALOGUE);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private static Written launch() {
    return Written.article(V4)
        .outlet("Example Wire")
        .title("DeepSeek launches V4")
        .published("2026-04-24")
        .line("🤖 DeepSeek V4 claims parity with GPT‑5.4.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(GPT, "GPT‑5.4")
        .claim(DEEPSEEK_V4)
        .by(DEEPSEEK_V4)
        .comparison(Relation.PARITY, GPT)
        .line("V4 scored 80.6% on SWE-bench Verified in March.")
        .naming(DEEPSEEK_V4, "V4")
        .naming(SWE_BENCH, "SWE-bench Verified")
        .claim(DEEPSEEK_V4)
        .on("2026-03")
        .score(SWE_BENCH, 80.6, "percent")
        .line("GPT-5.4 may have scored 82.")
        .naming(GPT, "GPT-5.4")
        .claim(GPT)
        .by(UNLISTED)
        .certainty(Certainty.HEDGED)
        .score(SWE_BENCH, 82, "percent")
        .naming(GPT, "GPT-5.4");
  }

  private static Written cable() {
    return Written.article(CABLE)
        .outlet("The Daily")
        .published("2026-05-04")
        .line("The Commerce Department accused DeepSeek of distillation, said Odalys Quintavalle.")
        .naming(COMMERCE, "Commerce Department")
        .naming(DEEPSEEK, "DeepSeek")
        .naming(UNLISTED, "Odalys Quintavalle")
        .claim(DEEPSEEK)
        .by(COMMERCE)
        .accusation()
        .line("Liang Wenfeng denied it.")
        .naming(LIANG, "Liang Wenfeng")
        .claim(LIANG)
        .by(LIANG)
        .denial()
        .line("US officials fear Chinese AI labs.")
        .claim(new Reference.Described("Chinese AI labs"))
        .by(new Reference.Described("US officials"))
        .statement();
  }

  @Test
  void keepsAllOfAClaim() {
    StoredClaim claim = search.claims(withWords("parity")).claims().getFirst();
    assertThat(claim.id()).hasSize(16);
    assertThat(claim.article().url()).isEqualTo(V4);
    assertThat(claim.article().outlet()).isEqualTo("Example Wire");
    assertThat(claim.article().title()).isEqualTo("DeepSeek launches V4");
    assertThat(claim.article().published()).isEqualTo(LocalDate.of(2026, 4, 24));
    assertThat(claim.span()).isEqualTo(new Span(0, 42));
    assertThat(claim.codePoints()).isEqualTo(new Span(0, 41));
    assertThat(claim.quote()).isEqualTo("🤖 DeepSeek V4 claims parity with GPT‑5.4.");
    assertThat(claim.type()).isEqualTo(ClaimType.COMPARISON);
    assertThat(claim.subject()).isEqualTo("DeepSeek V4");
    assertThat(claim.relation()).isEqualTo(Relation.PARITY);
    assertThat(claim.objects()).containsExactly("GPT-5.4");
    assertThat(claim.benchmark()).isNull();
    assertThat(claim.quantity()).isNull();
    assertThat(claim.claimant()).isEqualTo("DeepSeek V4");
    assertThat(claim.voice()).isEqualTo(Voice.SELF_REPORTED);
    assertThat(claim.selfReported()).isTrue();
    assertThat(claim.negated()).isFalse();
    assertThat(claim.date()).isNull();
    assertThat(claim.day()).isEqualTo(LocalDate.of(2026, 4, 24));
    assertThat(claim.rule()).isEqualTo("test.line");
    StoredClaim second = search.claims(withWords("march")).claims().getFirst();
    assertThat(second.span()).isEqualTo(new Span(43, 90));
    assertThat(second.codePoints()).isEqualTo(new Span(42, 89));
    assertThat(second.quantity()).isEqualTo(new Quantity(80.6, "percent"));
    assertThat(second.date()).hasToString("2026-03");
    assertThat(second.selfReported()).isNull();
  }

  @Test
  void findsACompanyByItsModelsPeopleAndAliases() {
    Found found = search.claims(ClaimQuery.about("deep-seek"));
    assertThat(found.claims().stream().map(ClaimSearchTest::rendered))
        .containsExactly(
            "accusation DeepSeek [SUBJECT]",
            "denial Liang Wenfeng [SUBJECT, CLAIMANT]",
            "comparison DeepSeek V4 [SUBJECT, CLAIMANT]",
            "score DeepSeek V4 [SUBJECT]");
    assertThat(search.claims(only("DeepSeek")).total()).isEqualTo(1);
  }

  @Test
  void findsACountryByItsAgencies() {
    assertThat(search.claims(ClaimQuery.about("Washington")).claims())
        .extracting(StoredClaim::roles)
        .containsExactly(List.of(Role.CLAIMANT));
  }

  @Test
  void findsWhomTheCatalogueLacks() {
    assertThat(search.claims(ClaimQuery.about("odalys QUINTAVALLE")).claims())
        .extracting(ClaimSearchTest::rendered)
        .containsExactly("score GPT-5.4 [CLAIMANT]");
    assertThat(search.claims(ClaimQuery.about("US officials")).claims())
        .extracting(ClaimSearchTest::rendered)
        .containsExactly("statement Chinese AI labs [CLAIMANT]");
  }

  @Test
  void findsWordsInWhateverFormTheyAreWritten() {
    for (String words : List.of("gpt-5.4 parity", "GPT‑5.4 PARITY", "\"claiming parity\"")) {
      assertThat(search.claims(withWords(words)).total()).as(words).isEqualTo(1);
    }
    assertThat(search.claims(withWords("\"parity claims\"")).total()).isZero();
  }

  @Test
  void asksBackAboutUnknownNames() {
    assertThatThrownBy(() -> search.claims(ClaimQuery.about("Deepsek")))
        .isInstanceOf(UnknownName.class)
        .hasMessageStartingWith("no entity 'Deepsek'; did you mean DeepSeek");
    assertThatThrownBy(() -> search.claims(ClaimQuery.about("Odalis Quintavale")))
        .hasMessage("no entity 'Odalis Quintavale'; did you mean Odalys Quintavalle?");
    assertThatThrownBy(() -> search.entity("Zzyzx Qqq"))
        .hasMessage("no entity 'Zzyzx Qqq'; list them with: claimtrail entities");
    assertThatThrownBy(() -> search.claims(ClaimQuery.about("…"))).isInstanceOf(UnknownName.class);
    assertThatThrownBy(
            () ->
                search.articles(
                    new ArticleQuery(null, null, "The Dayly", null, null, new Copies.Listed(), 5)))
        .hasMessage("no outlet 'The Dayly'; did you mean The Daily?");
  }

  @Test
  void putsScoresOnATimeline() {
    Timeline timeline =
        search.timeline(Condition.parse("about:\"SWE-bench Verified\""), Period.MONTH);
    assertThat(timeline.steps())
        .extracting(Timeline.Step::start)
        .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    assertThat(timeline.measurements())
        .extracting(one -> one.day() + " " + one.model() + " " + one.result().value())
        .containsExactly("2026-03-01 DeepSeek V4 80.6", "2026-04-24 GPT-5.4 82.0");
    assertThat(timeline.total()).isEqualTo(2);
    assertThat(search.timeline(Condition.parse("about:deepseek"), Period.WEEK).measurements())
        .isEmpty();
  }

  @Test
  void listsEntities() {
    assertThat(search.entities(null, null, 99))
        .extracting(row -> row.name() + " " + row.articles() + " " + row.claims())
        .startsWith("GPT-5.4 1 2", "DeepSeek V4 1 2", "SWE-bench Verified 1 2")
        .contains("DeepSeek 1 1", "Odalys Quintavalle 1 1", "Liang Wenfeng 1 1");
    assertThat(search.entities("quinta", null, 9))
        .extracting(EntityRow::name)
        .containsExactly("Odalys Quintavalle");
    assertThat(search.entities("v4", EntityType.MODEL, 9))
        .containsExactly(
            new EntityRow(
                "DeepSeek V4",
                EntityType.MODEL,
                "DeepSeek",
                1,
                2,
                2,
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2026, 4, 24)));
    assertThat(search.entities(null, EntityType.CHIP, 9)).isEmpty();
  }

  @Test
  void profilesAnEntity() {
    EntityProfile profile = search.entity("deepseek");
    assertThat(profile.family().row().name()).isEqualTo("DeepSeek");
    assertThat(profile.family().members())
        .extracting(EntityRow::name)
        .containsExactly("DeepSeek V4", "Liang Wenfeng");
    assertThat(profile.familyClaims()).isEqualTo(4);
    assertThat(profile.byRole())
        .containsEntry(Role.SUBJECT, 4L)
        .containsEntry(Role.CLAIMANT, 2L)
        .containsEntry(Role.OBJECT, 0L);
    assertThat(profile.byType()).containsEntry(ClaimType.DENIAL, 1L);
    assertThat(search.entity("DeepSeek V4").surfaces()).containsExactly("DeepSeek V4", "V4");
    assertThat(search.entity("GPT-5.4").surfaces()).containsExactly("GPT-5.4");
    assertThat(search.family("DeepSeek V4").owners()).contains("DeepSeek");
    assertThat(search.family("Anthropic").row().articles()).isZero();
  }

  @Test
  void listsArticles() {
    assertThat(search.articles(ArticleQuery.everything()).articles())
        .extracting(row -> row.article().url() + " " + row.claims())
        .containsExactly(CABLE + " 3", V4 + " 3");
    assertThat(
            search
                .articles(
                    new ArticleQuery("launches", null, null, null, null, new Copies.Listed(), 5))
                .total())
        .isEqualTo(1);
    assertThat(
            search
                .articles(
                    new ArticleQuery(null, OPENAI.name(), null, null, null, new Copies.Listed(), 5))
                .total())
        .isEqualTo(1);
    assertThat(
            search
                .articles(
                    new ArticleQuery(
                        null, UNITED_STATES.name(), null, null, null, new Copies.Listed(), 5))
                .total())
        .isEqualTo(1);
  }

  @Test
  void opensAnArticleByIdBeginningOrUrl() {
    String id = launch().article().id();
    ArticlePage page = search.article(id);
    assertThat(page.article()).isEqualTo(launch().article());
    assertThat(page.entities().getFirst().name()).isEqualTo("GPT-5.4");
    assertThat(page.entities().getFirst().surfaces()).containsExactly("GPT‑5.4", "GPT-5.4");
    assertThat(page.claims())
        .hasSize(3)
        .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    assertThat(search.article(id.substring(0, 6).toUpperCase(java.util.Locale.ROOT)).id())
        .isEqualTo(id);
    assertThat(search.article("http://www.wire.example/v4/?utm_source=mail").id()).isEqualTo(id);
    assertThatThrownBy(() -> search.article("ffff"))
        .hasMessage("no article 'ffff'; list them with: claimtrail articles");
  }

  @Test
  void tellsWhatThereIs() {
    IndexStatus status = search.status("1");
    assertThat(status.articles()).isEqualTo(2);
    assertThat(status.claims()).isEqualTo(6);
    assertThat(status.entities()).isEqualTo(7);
    assertThat(status.mentions()).isEqualTo(10);
    assertThat(status.bytes()).isPositive();
    assertThat(status.written().program()).isEqualTo("0.1.0");
    assertThat(status.sameCatalogue()).isTrue();
    assertThat(status.outdated()).isZero();
    assertThat(search.status("2").outdated()).isEqualTo(2);
  }

  @Test
  void listsWhatIsPlannedUnderTheDayOfItsArticle() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "0.1.0", "1")) {
      writer.add(
          Written.article("https://wire.example/plan")
              .published("2026-05-01")
              .line("GPT-5.4 is due in 2027.")
              .claim(GPT)
              .certainty(Certainty.PLANNED)
              .on("2027")
              .release()
              .extraction());
      writer.commit();
    }
    try (ClaimSearch later = ClaimSearch.open(folder, CATALOGUE)) {
      assertThat(later.claims(ClaimQuery.everything()).claims())
          .extracting(claim -> claim.type().label() + " " + claim.listedDay())
          .containsExactly(
              "accusation 2026-05-04",
              "denial 2026-05-04",
              "statement 2026-05-04",
              "release 2026-05-01",
              "comparison 2026-04-24",
              "score 2026-04-24",
              "score 2026-03-01");
    }
  }

  private static String rendered(StoredClaim claim) {
    return claim.type().label() + " " + claim.subject() + " " + claim.roles();
  }

  private static ClaimQuery withWords(String words) {
    return new ClaimQuery(Condition.parse(words), Order.RELEVANCE, 9, null);
  }

  private static ClaimQuery only(String name) {
    return ClaimQuery.of(Condition.parse("about:=" + name));
  }
}
