package org.claimtrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.claimtrail.claim.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `format-1.zip` was written by the first program; it holds one article.
class OlderFormatTest {

  @TempDir Path folder;
  private ClaimIndex index;

  @BeforeEach
  void unpack() throws IOException {
    index = new ClaimIndex(folder);
    try (InputStream file = OlderFormatTest.class.getResourceAsStream("format-1.zip");
        ZipInputStream zip = new ZipInputStream(java.util.Objects.requireNonNull(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = folder.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
          Files.copy(zip, path);
        }
      }
    }
  }

  @Test
  void isNeitherAskedNorAddedTo() {
    String message =
        "the index at %s is of an older format; bring it up to date with: claimtrail rebuild --index %s"
            .formatted(folder, folder);
    assertThatThrownBy(index::read).isInstanceOf(IndexUnavailable.class).hasMessage(message);
    assertThatThrownBy(() -> index.write(CATALOGUE, "0.2.0", "1"))
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(message);
  }

  @Test
  void isBroughtUpToDateByARebuild() {
    try (ArticleWriter writer = index.rebuild(CATALOGUE, "0.2.0", "1");
        Stream<ArticleVersion> versions = writer.articles()) {
      versions.forEach(
          one -> writer.renew(one.version(), new Extraction(one.article(), List.of(), List.of())));
      writer.commit();
    }
    try (Snapshot snapshot = index.read()) {
      assertThat(snapshot.format()).isEqualTo(CommitData.FORMAT);
      assertThat(snapshot.articles().map(one -> one.article().title()))
          .containsExactly("DeepSeek launches V4");
      assertThat(snapshot.count(Fields.all(Kind.CLAIM))).isZero();
    }
  }

  @Test
  void staysOldWhereTheRebuildWasStopped() {
    try (ArticleWriter writer = index.rebuild(CATALOGUE, "0.2.0", "1")) {
      writer.commit();
    }
    assertThatThrownBy(index::read).isInstanceOf(IndexUnavailable.class);
  }
}
