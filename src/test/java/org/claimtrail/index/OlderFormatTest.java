package org.claimtrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Indexes as older programs wrote them: of one article, which in `format-2.zip` has two versions.
class OlderFormatTest {

  @TempDir Path folder;
  private ClaimIndex index = new ClaimIndex(Path.of(""));

  private void unpack(int format) throws IOException {
    index = new ClaimIndex(folder);
    try (InputStream file = OlderFormatTest.class.getResourceAsStream("format-" + format + ".zip");
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void isNeitherAskedNorAddedTo(int format) throws IOException {
    unpack(format);
    String message =
        "the index at %s is of an older format; bring it up to date with: claimtrail rebuild --index %s"
            .formatted(folder, folder);
    assertThatThrownBy(index::read).isInstanceOf(IndexUnavailable.class).hasMessage(message);
    assertThatThrownBy(() -> index.write(CATALOGUE, "0.2.0", "1"))
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void isBroughtUpToDateByARebuild(int format) throws IOException {
    unpack(format);
    rebuild();
    try (Snapshot snapshot = index.read()) {
      assertThat(snapshot.format()).isEqualTo(CommitData.FORMAT);
      assertThat(snapshot.articles().map(one -> one.article().title()))
          .containsExactly("DeepSeek launches V4");
      assertThat(snapshot.count(Fields.all(Kind.CLAIM))).isZero();
    }
  }

  @Test
  void keepsFormerVersionsThroughARebuild() throws IOException {
    unpack(2);
    rebuild();
    List<StoredVersion> versions;
    try (ArticleWriter writer = index.write(CATALOGUE, "0.2.0", "1");
        Stream<ArticleVersion> all = writer.articles()) {
      versions = all.map(ArticleVersion::version).toList();
    }
    assertThat(versions).extracting(StoredVersion::number).containsExactlyInAnyOrder(1, 2);
    StoredVersion first =
        versions.stream().filter(one -> one.number() == 1).findFirst().orElseThrow();
    try (Snapshot snapshot = index.read(new AsOf(null, first.learned()))) {
      assertThat(snapshot.articles().map(one -> one.article().text()))
          .singleElement(STRING)
          .contains("80.6");
    }
  }

  private void rebuild() {
    try (ArticleWriter writer = index.rebuild(CATALOGUE, "0.2.0", "1");
        Stream<ArticleVersion> versions = writer.articles()) {
      versions.forEach(
          one -> writer.renew(one.version(), new Extraction(one.article(), List.of(), List.of())));
      writer.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void staysOldWhereTheRebuildWasStopped(int format) throws IOException {
    unpack(format);
    try (ArticleWriter writer = index.rebuild(CATALOGUE, "0.2.0", "1")) {
      writer.commit();
    }
    assertThatThrownBy(index::read).isInstanceOf(IndexUnavailable.class);
  }
}
