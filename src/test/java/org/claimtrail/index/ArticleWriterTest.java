package org.claimtrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleWriterTest {

  private static final String URL = "https://wire.example/v4";

  @TempDir Path folder;
  private ClaimIndex index;

  @BeforeEach
  void setUp() {
    index = new ClaimIndex(folder);
  }

  @Test
  void addsReplacesAndLeavesWhatIsTheSame() {
    try (ArticleWriter writer = write("1")) {
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.ADDED);
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.UNCHANGED);
      writer.commit();
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.UNCHANGED);
      assertThat(writer.add(parity().title("Parity").extraction())).isEqualTo(Change.REPLACED);
    }
  }

  @Test
  void knowsTheSameArticleUnderACampaignLink() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      Article same = parity().article();
      Article tracked =
          new Article(
              URL + "?utm_source=x", same.outlet(), same.title(), same.published(), same.text());
      assertThat(writer.unchanged(tracked)).isPresent();
    }
  }

  @Test
  void extractsAgainWithANewerExtractor() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.commit();
    }
    try (ArticleWriter writer = write("2")) {
      assertThat(writer.unchanged(parity().article())).isEmpty();
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.REPLACED);
      assertThat(writer.unchanged(parity().article()))
          .hasValueSatisfying(
              version -> {
                assertThat(version.number()).isEqualTo(1);
                assertThat(version.claims()).isEqualTo(1);
                assertThat(version.made().extractor()).isEqualTo("2");
              });
    }
  }

  @Test
  void countsVersionsByContent() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.add(parity().line("A second thought.").extraction());
      assertThat(writer.unchanged(parity().line("A second thought.").article()))
          .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(2));
    }
  }

  /// As when an archive of two crawls is read again.
  @Test
  void leavesAnArticleAsItIsWhenAFileHasWhatItOnceSaid() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.add(parity().line("A second thought.").extraction());
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.UNCHANGED);
      writer.commit();
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.UNCHANGED);
      assertThat(writer.unchanged(parity().article()))
          .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(2));
    }
  }

  @Test
  void anArticleThatIsFetchedMayGoBackToWhatItOnceSaid() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.add(parity().line("A second thought.").extraction());
      writer.commit();
      assertThat(writer.unchanged(parity().article(), Age.PRESENT)).isEmpty();
      assertThat(writer.add(parity().extraction(), Age.PRESENT)).isEqualTo(Change.REPLACED);
      assertThat(writer.unchanged(parity().article(), Age.PRESENT))
          .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(3));
    }
  }

  @Test
  void losesOnlyWhatWasNotCommitted() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.commit();
      writer.add(Written.article("https://wire.example/2").line("Lost.").extraction());
      writer.add(parity().line("Lost too.").extraction());
    }
    try (Snapshot snapshot = index.read()) {
      assertThat(snapshot.articles().map(ArticleVersion::article))
          .containsExactly(parity().article());
    }
  }

  /// The files as a killed program leaves them, lock and all.
  @Test
  void survivesAKill(@TempDir Path left) throws IOException {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.commit();
      writer.add(parity().line("Lost.").extraction());
      Path lucene = Files.createDirectories(left.resolve("lucene"));
      try (Stream<Path> files = Files.list(folder.resolve("lucene"))) {
        for (Path file : files.toList()) {
          Files.copy(file, lucene.resolve(file.getFileName()));
        }
      }
    }
    try (ArticleWriter writer = new ClaimIndex(left).write(CATALOGUE, "0.1.0", "1");
        Stream<ArticleVersion> articles = writer.articles()) {
      assertThat(articles.map(ArticleVersion::article)).containsExactly(parity().article());
      assertThat(writer.add(parity().extraction())).isEqualTo(Change.UNCHANGED);
    }
  }

  @Test
  void readersSeeTheCommitTheyOpened() {
    try (ArticleWriter writer = write("1")) {
      writer.add(parity().extraction());
      writer.commit();
      try (Snapshot before = index.read()) {
        writer.add(parity().line("GPT-5.4 leads.").claim(GPT).release().extraction());
        assertThat(before.count(Fields.all(Kind.CLAIM))).isEqualTo(1);
        writer.commit();
        assertThat(before.count(Fields.all(Kind.CLAIM))).isEqualTo(1);
        try (Snapshot after = index.read()) {
          assertThat(after.count(Fields.all(Kind.CLAIM))).isEqualTo(2);
          assertThat(after.count(Fields.all(Kind.ARTICLE))).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void streamsArticlesWhileTheyAreReplaced() {
    try (ArticleWriter writer = write("1")) {
      for (int at = 0; at < 20; at++) {
        writer.add(Written.article("https://wire.example/" + at).line("Line " + at).extraction());
      }
      writer.commit();
      assertThat(writer.size()).isEqualTo(20);
      try (Stream<ArticleVersion> articles = writer.articles()) {
        List<String> texts =
            articles
                .peek(
                    one -> {
                      writer.renew(
                          one.version(), new Extraction(one.article(), List.of(), List.of()));
                      writer.commit();
                    })
                .map(one -> one.article().text())
                .toList();
        assertThat(texts).hasSize(20).doesNotHaveDuplicates();
      }
      assertThat(writer.size()).isEqualTo(20);
    }
  }

  @Test
  void givesClaimsTheSameIdsAfterARebuild() {
    List<String> before = ids("1");
    List<String> after = ids("2");
    assertThat(before).hasSize(2).doesNotHaveDuplicates().isEqualTo(after);
    assertThat(before.get(1)).isEqualTo(before.get(0) + "-2");
  }

  @Test
  void keepsEverythingOfAnArticle() {
    Article article =
        new Article(null, null, "  ", null, "Nothing but 𝔘nicode 🤖 text.\r\n\r\nAnd more. ");
    try (ArticleWriter writer = write("1")) {
      writer.add(new Extraction(article, List.of(), List.of()));
      writer.commit();
      try (Stream<ArticleVersion> articles = writer.articles()) {
        assertThat(articles.map(ArticleVersion::article)).containsExactly(article);
      }
    }
  }

  @Test
  void letsOneWriteAtATime() {
    try (ArticleWriter writer = write("1")) {
      assertThat(writer.size()).isZero();
      assertThatThrownBy(() -> write("1"))
          .isInstanceOf(IndexBusy.class)
          .hasMessage("another claimtrail is writing to " + folder + "; wait for it or stop it");
    }
    write("1").close();
  }

  private List<String> ids(String extractor) {
    try (ArticleWriter writer = write(extractor)) {
      writer.add(
          parity()
              .line("Parity.")
              .claim(DEEPSEEK)
              .release()
              .claim(DEEPSEEK)
              .release()
              .extraction());
      writer.commit();
    }
    try (Snapshot snapshot = index.read()) {
      return snapshot.claims(snapshot.find(Fields.TYPE.is(ClaimType.RELEASE)), null).stream()
          .map(StoredClaim::id)
          .toList();
    }
  }

  private ArticleWriter write(String extractor) {
    return index.write(CATALOGUE, "0.1.0", extractor);
  }

  private static Written parity() {
    return Written.article(URL)
        .outlet("Wire")
        .published("2026-04-24")
        .line("DeepSeek V4 claims parity with GPT-5.4.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(GPT, "GPT-5.4")
        .claim(DEEPSEEK_V4)
        .by(DEEPSEEK)
        .comparison(Relation.PARITY, GPT);
  }
}
