package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;
import static org.claimtrail.source.Readings.gzip;
import static org.claimtrail.source.Readings.page;
import static org.claimtrail.source.Readings.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  @Test
  void everythingInAnArchiveIsReadByItsContent() throws IOException {
    byte[] inner = zip("page", page("V4 is out"), "data.jsonl", "{\"text\": \"It is out.\"}");

    assertThat(
            Readings.said(
                Readings.of(
                    zip(
                        "a.txt",
                        FIRST,
                        "folder/",
                        "",
                        ".hidden",
                        "x",
                        "__MACOSX/a.txt",
                        "x",
                        "b.txt.gz",
                        gzip(SECOND.getBytes(UTF_8)),
                        "inner.zip",
                        inner))))
        .containsExactly(
            "input!a.txt",
            "input!b.txt.gz",
            "input!inner.zip!page",
            "input!inner.zip!data.jsonl:1");
  }

  @Test
  void namesThatLeadElsewhereAreRefused() throws IOException {
    assertThat(
            Readings.said(
                Readings.of(
                    zip(
                        "../../etc/cron",
                        FIRST,
                        "/srv/a",
                        FIRST,
                        "C:\\a",
                        FIRST,
                        "a\u001B[2J",
                        FIRST,
                        "a..b.txt",
                        FIRST))))
        .containsExactly(
            "input!../../etc/cron: a name that leads out of the archive",
            "input!/srv/a: a name that leads out of the archive",
            "input!C:\\a: a name that leads out of the archive",
            "input!a?[2J: a name that leads out of the archive",
            "input!a..b.txt");
  }

  @Test
  @Timeout(20)
  void bombsAreLeftAlone() throws IOException {
    byte[] zeros = new byte[200_000_000];
    Arrays.fill(zeros, (byte) 'a');

    assertThat(Readings.said(Readings.of(zip("first.txt", FIRST, "bomb.txt", zeros, "c", FIRST))))
        .containsExactly(
            "input!first.txt",
            "input!bomb.txt: unpacks to more than 100 times its size",
            "input: the rest is not read: a file in it unpacks to more than 100 times its size");
    assertThat(
            Readings.said(Readings.of(zip("bomb.html", "<html>" + new String(zeros, ISO_8859_1)))))
        .contains("input!bomb.html: unpacks to more than 100 times its size");
    assertThat(Readings.said(Readings.of(gzip(zeros))))
        .containsExactly("input: unpacks to more than 100 times its size");
  }

  @Test
  void archivesLieInEachOtherToABound() throws IOException {
    byte[] nested = FIRST.getBytes(UTF_8);
    for (int depth = 0; depth < 3; depth++) {
      nested = zip("in", nested);
    }
    assertThat(Readings.said(Readings.of(nested))).containsExactly("input!in!in!in");
    assertThat(Readings.said(Readings.of(zip("in", nested))))
        .containsExactly("input!in!in!in: archives in archives, more than 3 deep");
  }

  @Test
  void lockedAndEmptyArchivesAreRefused() throws IOException {
    byte[] locked = zip("a.txt", FIRST);
    locked[6] |= 1;

    assertThat(Readings.said(Readings.of(locked)))
        .containsExactly("input: needs a password; unpack it first");
    assertThat(Readings.said(Readings.of(zip())))
        .containsExactly("input: an archive without files");
  }

  @Test
  void whatIsCutOffKeepsWhatCameBefore() throws IOException {
    byte[] whole = zip("a.txt", FIRST, "b.txt", SECOND, "c.html", page("V4"));
    byte[] lines = gzip("{\"text\": \"%s\"}\n".formatted(FIRST).repeat(3).getBytes(UTF_8));
    List<String> all = Readings.said(Readings.of(whole));

    for (byte[] bytes : List.of(whole, lines)) {
      List<?> articles = Readings.articles(Readings.of(bytes));
      assertThat(articles).hasSize(3);
      for (int length = 4; length < bytes.length; length++) {
        var cut = Readings.of(Arrays.copyOf(bytes, length));
        List<?> kept = Readings.articles(cut);
        assertThat(kept).as("cut at %s", length).isEqualTo(articles.subList(0, kept.size()));
        assertThat(cut.size() - kept.size()).as("cut at %s", length).isLessThanOrEqualTo(2);
      }
    }
    assertThat(all).hasSize(3);
  }

  @Test
  void rowsOfTablesAreArticles() {
    for (String separator : List.of(",", ";", "\t", "|")) {
      String table =
          """
          Headline~BODY~Link~Publisher~Date~Byline~id
          V4 is out~"%s

          So it said, ""cheaply""."~https://wire.example/v4~The Wire~"24 April 2026"~"Ada Moreau; Li Wen"~1
          No text~~https://wire.example/none~The Wire~2026-04-24~~2

          Bad day~It is out.~https://wire.example/bad~The Wire~soon~~3
          Opus~It is ahead.~https://wire.example/opus~The Wire~2026-04-25T10:00:00Z
          """
              .formatted(FIRST)
              .replace("~", separator);
      var items = Readings.of(table);

      assertThat(Readings.said(items))
          .as(separator)
          .containsExactly(
              "input:2",
              "input:5: no text",
              "input:7: published is no date such as 2026-04-24: 'soon'",
              "input:8");
      var first = Readings.articles(items).getFirst();
      assertThat(first.text()).isEqualTo(FIRST + "\n\nSo it said, \"cheaply\".");
      assertThat(first.published()).hasToString("2026-04-24");
      assertThat(first.authors()).containsExactly("Ada Moreau", "Li Wen");
      assertThat(first.url()).isEqualTo("https://wire.example/v4");
    }
    assertThat(Readings.said("title,url,date\nV4,https://wire.example/v4,2026-04-24\n"))
        .containsExactly("input: a table without a column for the text; name it: text");
    byte[] latin =
        "title,text\ncafé,The naïve protégé’s café is open.\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(Readings.only(latin).title()).isEqualTo("café");
  }

  @Test
  void aMeterTellsHowFarAFolderWasRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRST);
    Files.write(folder.resolve("b.zip"), zip("a", FIRST));
    Files.write(folder.resolve("c.bin"), new byte[300_000]);
    Meter meter = new Meter();
    ByteArrayOutputStream shares = new ByteArrayOutputStream();

    ArticleSource.at(folder, null, meter)
        .forEach(item -> shares.write((int) (100 * meter.done() / meter.total())));

    assertThat(meter.total())
        .isEqualTo(300_000 + FIRST.length() + Files.size(folder.resolve("b.zip")));
    assertThat(meter.done()).isEqualTo(meter.total());
    assertThat(shares.size()).isEqualTo(3);
  }
}
