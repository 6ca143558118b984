package org.claimtrail.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.exchange.SampleBase.MARCH;
import static org.claimtrail.exchange.SampleBase.MAY;
import static org.claimtrail.exchange.SampleBase.QUOTE;
import static org.claimtrail.exchange.SampleBase.alerts;
import static org.claimtrail.exchange.SampleBase.claims;
import static org.claimtrail.exchange.SampleBase.decide;
import static org.claimtrail.exchange.SampleBase.exported;
import static org.claimtrail.exchange.SampleBase.imported;
import static org.claimtrail.exchange.SampleBase.known;
import static org.claimtrail.exchange.SampleBase.made;
import static org.claimtrail.exchange.SampleBase.rocket;
import static org.claimtrail.exchange.SampleBase.versions;
import static org.claimtrail.exchange.SampleBase.withoutLine;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.Written;
import org.claimtrail.review.Correction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real indexes, written to lines and made of them again.
class ClaimBaseTest {

  @TempDir private static Path written;
  private static ClaimIndex index;
  private static String lines = "";

  @TempDir Path folder;
  private ClaimIndex copy;

  @BeforeAll
  static void write() {
    index = SampleBase.write(written);
    lines = exported(index);
  }

  @BeforeEach
  void choose() {
    copy = new ClaimIndex(folder.resolve("copy"));
  }

  @Test
  void anIndexComesBackWithoutLoss() {
    imported(lines, copy);

    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(claims(copy)).isEqualTo(claims(index)).isNotEmpty();
    assertThat(claims(copy, "review:rejected")).hasSize(1);
    assertThat(known(copy, MARCH)).isEqualTo(known(index, MARCH)).isNotEmpty();
    assertThat(copy.journal().read().all()).isEqualTo(index.journal().read().all());
    assertThat(alerts(copy)).isEqualTo(alerts(index));
    assertThat(versions(copy)).isEqualTo(versions(index));
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(lines)
        .contains("\"text\":\"🚀🚀 DeepSeek V4 is out.\\nIt is here.\"")
        .contains("{\"start\":3,\"end\":14,\"name\":\"DeepSeek V4\"");
    imported(lines, copy);
    assertThat(claims(copy, "type:release")).extracting(StoredClaim::quote).containsOnly(QUOTE);
  }

  @Test
  void anImportedIndexGoesOnLikeAnyOther() {
    imported(lines, copy);
    decide(copy, number -> new Correction.Undo(made(number), 1));
    try (ArticleWriter writer = copy.write(CATALOGUE, "0.1.0", "1", () -> MAY, List.of())) {
      assertThat(writer.unchanged(rocket("It is here, and corrected.").article())).isPresent();
      assertThat(writer.unchanged(rocket("Another text.").article())).isEmpty();
    }
    assertThat(claims(copy, "review:rejected")).isEmpty();
  }

  @Test
  void namesThatTheImportersCatalogueLacksStayWhatTheyWere() throws IOException {
    String yaml =
        """
        companies:
          - name: Acme Intelligence
        models:
          - name: Lumen
            maker: Acme Intelligence
            versions: [""]
        """;
    ClaimIndex theirs = new ClaimIndex(folder.resolve("theirs"));
    Catalogue own = CATALOGUE.with("catalogue", yaml.getBytes(UTF_8));
    Entity acme = own.named("Acme Intelligence").orElseThrow();
    Entity lumen = own.named("Lumen 2").orElseThrow();
    try (ArticleWriter writer = theirs.write(own, "0.1.0", "1", () -> MAY, List.of())) {
      Files.writeString(theirs.catalogueFile(), yaml);
      writer.add(
          Written.article("https://wire.example/lumen")
              .line("Lumen 2 of Acme Intelligence is out.")
              .naming(lumen, "Lumen 2")
              .naming(acme, "Acme Intelligence")
              .claim(lumen)
              .release()
              .extraction());
      writer.commit();
    }
    String all = exported(theirs);
    imported(all, copy);
    assertThat(copy.catalogueFile()).hasContent(yaml);
    assertThat(exported(copy)).isEqualTo(all);

    String without = withoutLine(all, "\"kind\":\"catalogue\"");
    ClaimIndex stranger = new ClaimIndex(folder.resolve("stranger"));
    imported(without, stranger);
    assertThat(claims(stranger, "about:\"Acme Intelligence\""))
        .extracting(StoredClaim::subject)
        .containsExactly("Lumen 2");
    decide(stranger, number -> new Correction.Merge(made(number), "Lumen 2", "GPT-5.4"));
    assertThat(exported(stranger)).contains("\"maker\":\"Acme Intelligence\"");
  }
}
