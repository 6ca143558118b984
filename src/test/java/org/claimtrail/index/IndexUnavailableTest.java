package org.claimtrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUnavailableTest {

  @TempDir Path parent;

  @Test
  void saysHowToMakeOneWhereThereIsNone() {
    Path folder = parent.resolve("news");
    String message =
        "no index at " + folder + "; make one with: claimtrail add FILE --index " + folder;
    assertThatThrownBy(() -> new ClaimIndex(folder).read())
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(message);
    assertThat(folder).doesNotExist();
    new ClaimIndex(folder).write(Entities.CATALOGUE, "0.1.0", "1").close();
    assertThatThrownBy(() -> new ClaimIndex(folder).read())
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(message);
  }

  @Test
  void takesNoFileForAFolder() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "text");
    assertThatThrownBy(() -> new ClaimIndex(file).read())
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(file + " is a file, not the folder of an index");
    assertThatThrownBy(() -> new ClaimIndex(file).write(Entities.CATALOGUE, "0.1.0", "1"))
        .isInstanceOf(IndexUnavailable.class)
        .hasMessage(file + " is a file, not the folder of an index");
  }

  @Test
  void leavesANewerFormatToANewerProgram() throws IOException {
    try (var directory = FSDirectory.open(parent.resolve("lucene"));
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("format", CommitData.FORMAT + 1 + "", "claimtrail", "0.2.0").entrySet());
      writer.commit();
    }
    String message =
        "the index at " + parent + " was made by a newer Claimtrail, 0.2.0; read it with that one";
    assertThatThrownBy(() -> new ClaimIndex(parent).read()).hasMessage(message);
    assertThatThrownBy(() -> new ClaimIndex(parent).write(Entities.CATALOGUE, "0.1.0", "1"))
        .hasMessage(message);
  }

  /// Whatever file is cut short, emptied or gone: one line, no other exception.
  @Test
  void tellsOfDamage() throws IOException {
    ClaimIndex index = new ClaimIndex(parent);
    fill(index);
    Path lucene = parent.resolve("lucene");
    for (Path file : files(lucene)) {
      byte[] sound = Files.readAllBytes(file);
      for (int kept : List.of(0, sound.length / 2, Math.max(0, sound.length - 1))) {
        Files.write(file, java.util.Arrays.copyOf(sound, kept));
        assertDamaged(index, file, sound.length > 0);
      }
      Files.delete(file);
      assertDamaged(index, file, sound.length > 0);
      Files.write(file, sound);
    }
    try (Snapshot snapshot = index.read()) {
      assertThat(snapshot.count(Fields.all(Kind.ARTICLE))).isEqualTo(1);
    }
  }

  private static void assertDamaged(ClaimIndex index, Path file, boolean matters) {
    if (matters) {
      assertThatThrownBy(
              () -> {
                try (Snapshot snapshot = index.read()) {
                  snapshot.articles().close();
                }
              })
          .as(file.toString())
          .isInstanceOf(IndexUnavailable.class)
          .hasMessageMatching("(the|no) index at .*");
    }
  }

  private static void fill(ClaimIndex index) {
    try (ArticleWriter writer = index.write(Entities.CATALOGUE, "0.1.0", "1")) {
      writer.add(
          Written.article("https://wire.example/1")
              .line("DeepSeek releases V4.")
              .naming(Entities.DEEPSEEK, "DeepSeek")
              .claim(Entities.DEEPSEEK_V4)
              .release()
              .extraction());
      writer.commit();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
