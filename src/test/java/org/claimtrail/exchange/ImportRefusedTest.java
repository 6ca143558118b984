package org.claimtrail.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.exchange.SampleBase.END;
import static org.claimtrail.exchange.SampleBase.exported;
import static org.claimtrail.exchange.SampleBase.head;
import static org.claimtrail.exchange.SampleBase.imported;
import static org.claimtrail.exchange.SampleBase.made;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.review.Correction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no whole claim base, or would overwrite something, leaves everything as it was.
class ImportRefusedTest {

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
  void aFileThatWasCutOffAnywhereIsRefusedAndLeavesNothing() {
    for (int at = 0; at < lines.length() - 1; at += lines.length() / 25) {
      String cut = lines.substring(0, at);
      long number = cut.lines().count() + (cut.isEmpty() || cut.endsWith("\n") ? 1 : 0);
      assertThatThrownBy(() -> imported(cut, copy))
          .isInstanceOf(ImportRefused.class)
          .hasMessageStartingWith("base.jsonl, line " + number + ": ");
      assertThat(copy.folder()).doesNotExist();
    }
  }

  @Test
  void aFileThatBreaksOffWhileItIsReadLeavesNothing() {
    byte[] bytes = lines.getBytes(UTF_8);
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, bytes.length / 2), new PipedInputStream());
    assertThatThrownBy(
            () -> new ClaimBase(copy).read(breaking, "base.jsonl", CATALOGUE, line -> {}))
        .hasMessageContaining("not readable: Pipe not connected");
    assertThatThrownBy(() -> copy.read()).hasMessageContaining("no index at");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          "kind":"article" | "kind":"rumour" | 6 | the kind 'rumour' is unknown
          "kind":"article" | "sort":"article" | 6 | it has no 'kind'
          An article, | An argument, | 6 | its text, title, outlet or date has been changed
          "version":1 | "version":0 | 6 | 'version' is no number from 1 on
          "learned":"2026 | "learned":"yesterday | 6 | 'learned' is no date
          https://news | https://olds | 6 | its id is not that of its URL or text
          "mentions":[ | "mentioned":[ | 6 | 'mentions' is no list
          "voice": | "vice": | 6 | its mentions or claims lack something
          "end": | "end":9 | 6 | a quote outside its sentence
          "at":"2026 | "at":"once | 2 | 'at' is no moment
          "min_sources":1 | "min_sources":0 | 2 | no claim has fewer than 1 source
          "claims":[ | "claimed":[ | 6 | no alert that was told
          "match","search": | "match","by": | 6 | 'search' is missing
          "format":1 | "format":2 | 1 | of another format
          "kind":"claimtrail" | "kind":"article" | 1 | no claim base
          """)
  void whatHasBeenTamperedWithIsNamed(String was, String is, int line, String cause) {
    String[] all = lines.split("\n", -1);
    int at = line - 1;
    while (!all[at].contains(was)) {
      at++;
    }
    all[at] = all[at].replace(was, is);
    int named = at + 1;
    assertThatThrownBy(() -> imported(String.join("\n", all), copy))
        .isInstanceOf(ImportRefused.class)
        .hasMessageStartingWith("base.jsonl, line " + named + ": " + cause)
        .hasMessageEndingWith("; nothing was imported");
    assertThat(copy.folder()).doesNotExist();
  }

  @Test
  void linesThatWereMovedDoubledOrTakenOutAreNoticed() {
    List<String> all = lines.lines().toList();
    int last = all.size();
    assertThatThrownBy(() -> imported(head(all, 6), copy))
        .hasMessageContaining("line 7: the file ends early");
    int article = head(all, last).split("\"kind\":\"article\"", -1)[0].split("\n", -1).length;
    assertThatThrownBy(() -> imported(head(all, last - 3) + all.getLast() + "\n", copy))
        .hasMessageContaining("lines are missing");
    assertThatThrownBy(() -> imported(head(all, article) + all.get(article - 1) + "\n", copy))
        .hasMessageContaining("it stands twice, or not in its place");
    assertThatThrownBy(() -> imported(head(all, article) + all.get(1) + "\n", copy))
        .hasMessageContaining("line " + (article + 1) + ": correction after article");
    assertThatThrownBy(() -> imported(lines + lines, copy))
        .hasMessageContaining("it stands behind the end");
    assertThat(lines).endsWith(END + (last - 1) + "}\n");
  }

  @Test
  void anIndexThatHasArticlesStaysAsItIs() {
    assertThatThrownBy(() -> imported(lines, index))
        .isInstanceOf(IndexUnavailable.class)
        .hasMessageContaining("articles already; import into another, new one");
    assertThat(exported(index)).isEqualTo(lines);
  }

  @Test
  void whatLiesInTheFolderIsNotLost() throws IOException {
    Files.createDirectories(copy.folder());
    Files.writeString(copy.folder().resolve("README.md"), "mine");
    copy.journal().append(List.of(new Correction.Merge(made(1), "one", "other")));
    assertThatThrownBy(() -> imported(lines, copy))
        .hasMessageContaining("corrections.jsonl holds something else");
    assertThat(copy.journal().read().all()).hasSize(1);
    assertThat(copy.folder().resolve("lucene")).doesNotExist();

    Files.delete(copy.journal().file());
    copy.journal().append(index.journal().read().all());
    imported(lines, copy);
    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(copy.folder().resolve("README.md")).hasContent("mine");
  }
}
