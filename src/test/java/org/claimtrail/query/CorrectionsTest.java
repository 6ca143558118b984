package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.SWE_BENCH;
import static org.claimtrail.index.Entities.UNLISTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.ArticleVersion;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.Written;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Correction.Made;
import org.claimtrail.review.Correction.Target;
import org.claimtrail.review.Slots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions of analysts on a real index, through rebuilds and new versions of articles.
class CorrectionsTest {

  @TempDir Path folder;
  private ClaimIndex index;

  @BeforeEach
  void write() {
    index = new ClaimIndex(folder);
    add("1", article());
  }

  private static Written article() {
    return Written.article("https://wire.example/v4")
        .outlet("Wire")
        .published("2026-04-24")
        .line("DeepSeek V4 scored 80.6% on SWE-bench Verified, says Odalys Quintavalle.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(UNLISTED, "Odalys Quintavalle")
        .claim(DEEPSEEK_V4)
        .by(UNLISTED)
        .score(SWE_BENCH, 80.6, "percent")
        .line("V4 is out.")
        .naming(DEEPSEEK_V4, "V4")
        .claim(DEEPSEEK_V4)
        .release();
  }

  @Test
  void aRejectedClaimCountsNowhereUntilThatIsUndone() {
    int number = decide(made -> new Correction.Reject(made, target("type:score")));
    assertThat(claims("")).containsExactly("release DeepSeek V4");
    assertThat(claims("review:rejected")).containsExactly("score DeepSeek V4");
    assertThat(claims("NOT review:rejected")).containsExactly("release DeepSeek V4");
    assertThat(whyNone("type:score"))
        .endsWith("; analysts have rejected 1 that is such: with review:rejected you see it");
    assertThat(whyNone("review:confirmed")).doesNotContain("analysts have rejected");
    decide(made -> new Correction.Undo(made, number));
    assertThat(claims("type:score")).containsExactly("score DeepSeek V4");
    assertThat(claims("review:rejected")).isEmpty();
  }

  @Test
  void aCorrectedClaimIsFoundByItsNewSlotsUnderItsOldId() {
    Target target = target("type:score");
    decide(
        made ->
            new Correction.Amend(
                made, target, slots("value", "70.5", "subject", "GPT-5.4", "claimant", "")));
    StoredClaim corrected = claim("subject:\"GPT-5.4\" value:70.5");
    assertThat(corrected.id()).isEqualTo(target.id());
    assertThat(corrected.claimant()).isNull();
    assertThat(claims("value:80.6")).isEmpty();
    assertThat(claims("review:corrected")).hasSize(1);
    assertThat(claims("about:openai")).hasSize(1);
  }

  @Test
  void decisionsSurviveARebuildAndANewVersionOfTheArticle() {
    decide(made -> new Correction.Confirm(made, target("type:release")));
    decide(made -> new Correction.Amend(made, target("type:score"), slots("value", "79")));
    rebuild();
    assertThat(claims("review:confirmed")).containsExactly("release DeepSeek V4");
    assertThat(claims("value:79")).hasSize(1);
    add("2", article().line("And a correction below."));
    assertThat(claims("review:confirmed")).containsExactly("release DeepSeek V4");
    assertThat(claims("value:79")).hasSize(1);
  }

  @Test
  void aDecisionOnAClaimThatIsNoLongerFoundIsListed() {
    decide(made -> new Correction.Confirm(made, target("type:release")));
    add("2", Written.article("https://wire.example/v4").line("Nothing is left of it."));
    try (ClaimSearch search = open()) {
      assertThat(search.decisions())
          .singleElement()
          .satisfies(
              decision -> {
                assertThat(decision.found()).isFalse();
                assertThat(decision.inForce()).isTrue();
              });
    }
    add("3", article().line("It is found again."));
    assertThat(claims("review:confirmed")).hasSize(1);
  }

  @Test
  void mergedNamesAreOneEntity() {
    int number = decide(made -> new Correction.Merge(made, UNLISTED.name(), "Liang Wenfeng"));
    assertThat(claims("claimant:\"Liang Wenfeng\"")).containsExactly("score DeepSeek V4");
    assertThat(claims("claimant:\"odalys quintavalle\"")).containsExactly("score DeepSeek V4");
    try (ClaimSearch search = open()) {
      assertThat(search.entities(null, EntityType.PERSON, 9))
          .extracting(EntityRow::name)
          .containsExactly("Liang Wenfeng");
    }
    add("9", article().line("A new version, merged as well."));
    assertThat(claims("claimant:\"Liang Wenfeng\"")).hasSize(1);
    decide(made -> new Correction.Undo(made, number));
    assertThat(claims("claimant:\"odalys quintavalle\"")).hasSize(1);
    assertThat(claims("claimant:\"Liang Wenfeng\"")).isEmpty();
  }

  @Test
  void aNameThatIsSplitOffIsAnEntityOfItsOwn() {
    decide(
        made -> new Correction.Split(made, "V4", DEEPSEEK_V4.name(), "Volvo V4", EntityType.MODEL));
    assertThat(claims("about:=\"Volvo V4\"")).containsExactly("release Volvo V4");
    assertThat(claims("about:=\"DeepSeek V4\"")).containsExactly("score DeepSeek V4");
  }

  @Test
  void aJournalGoesFromOneIndexToAnother(@TempDir Path other) {
    int rejected = decide(made -> new Correction.Reject(made, target("type:score")));
    decide(made -> new Correction.Undo(made, rejected));
    decide(made -> new Correction.Confirm(made, target("type:score")));
    ClaimIndex copy = new ClaimIndex(other);
    try (ArticleWriter writer = copy.write(CATALOGUE, "0.1.0", "1")) {
      writer.add(article().extraction());
      writer.commit();
    }
    List<Correction> all = index.journal().read().all();
    assertThat(copy.journal().addAll(all)).isEqualTo(3);
    assertThat(copy.journal().addAll(all)).isZero();
    copy.applyCorrections(CATALOGUE);
    try (ClaimSearch search = ClaimSearch.open(other, CATALOGUE)) {
      assertThat(search.count(Condition.parse("review:confirmed"))).isEqualTo(1);
    }
  }

  @Test
  void whatIsWrittenDownIsAppliedByWhoeverWritesNext() {
    Target target = target("type:score");
    index.journal().add(List.of(number -> new Correction.Reject(made(number), target)));
    assertThat(claims("type:score")).hasSize(1);
    add("1", Written.article("https://wire.example/other").line("Another article."));
    assertThat(claims("type:score")).isEmpty();
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Files.writeString(folder.resolve("corrections.jsonl"), "\n{\"number\": 1}\n");
    assertThatThrownBy(() -> claims(""))
        .hasMessageContaining("corrections.jsonl, line 2: 'at' is missing");
    assertThatThrownBy(() -> add("2", article()))
        .hasMessageContaining("corrections.jsonl, line 2: 'at' is missing");
    Files.delete(folder.resolve("corrections.jsonl"));
    add("2", article());
    assertThat(claims("")).hasSize(2);
  }

  @Test
  void noSlotTakesWhatItCannotHold() {
    for (String[] wrong :
        new String[][] {
          {"colour", "red"}, {"value", "many"}, {"type", "rumour"}, {"date", "May"}, {"subject", ""}
        }) {
      assertThatThrownBy(() -> slots(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Slots slots(String... values) {
    Map<String, String> slots = new LinkedHashMap<>();
    for (int at = 0; at < values.length; at += 2) {
      slots.put(values[at], values[at + 1]);
    }
    return new Slots(new LinkedHashMap<>(slots));
  }

  private int decide(Function<Made, Correction> decision) {
    Correction made =
        index.journal().add(List.of(number -> decision.apply(made(number)))).getFirst();
    index.applyCorrections(CATALOGUE);
    return made.made().number();
  }

  private static Made made(int number) {
    return new Made(number, Instant.parse("2026-05-01T08:00:00Z"), "a test", null);
  }

  private Target target(String query) {
    StoredClaim claim = claim(query);
    return new Target(claim.id(), claim.article().id(), claim.article().url(), claim.quote());
  }

  private StoredClaim claim(String query) {
    try (ClaimSearch search = open()) {
      return search.claims(ClaimQuery.of(Condition.parse(query))).claims().getFirst();
    }
  }

  private List<String> claims(String query) {
    try (ClaimSearch search = open()) {
      return search.claims(ClaimQuery.of(Condition.parse(query))).claims().stream()
          .map(claim -> claim.type().label() + " " + claim.subject())
          .toList();
    }
  }

  private String whyNone(String query) {
    try (ClaimSearch search = open()) {
      return search.whyNone(Condition.parse(query));
    }
  }

  private ClaimSearch open() {
    return ClaimSearch.open(folder, CATALOGUE);
  }

  private void add(String extractor, Written article) {
    try (ArticleWriter writer = index.write(CATALOGUE, "0.1.0", extractor)) {
      writer.add(article.extraction());
      writer.commit();
    }
  }

  /// With what a later extractor finds: the same.
  private void rebuild() {
    try (ArticleWriter writer = index.rebuild(CATALOGUE, "0.1.0", "9");
        Stream<ArticleVersion> versions = writer.articles()) {
      versions.forEach(
          one -> {
            Extraction again = article().extraction();
            writer.renew(one.version(), again);
          });
      writer.commit();
    }
  }
}
