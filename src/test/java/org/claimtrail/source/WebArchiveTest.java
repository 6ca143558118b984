package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;
import static org.claimtrail.source.Readings.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebArchiveTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=";

  @Test
  void pagesOfAnArchiveAreArticles() throws IOException {
    String latin = Readings.page("Le café");
    byte[] chunked =
        (OK
                + "utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(Readings.page("Chunked").length())
                + "\r\n"
                + Readings.page("Chunked")
                + "\r\n0\r\n\r\n")
            .getBytes(UTF_8);
    List<byte[]> records =
        List.of(
            record("warcinfo", null, "application/warc-fields", "software: x\r\n".getBytes(UTF_8)),
            response("latin", OK + "iso-8859-1\r\n\r\n", latin.getBytes(ISO_8859_1)),
            response(
                "gzip",
                OK + "utf-8\r\nContent-Encoding: gzip\r\n\r\n",
                gzip(Readings.page("Packed").getBytes(UTF_8))),
            response("chunked", "", chunked),
            response(
                "gone",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n",
                latin.getBytes(UTF_8)),
            response("image", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[9]),
            response("short", OK + "utf-8\r\n\r\n", "<html><p>Hello.</p></html>".getBytes(UTF_8)),
            record(
                "request",
                "https://wire.example/latin",
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            record(
                "resource",
                "https://wire.example/resource",
                "text/html",
                Readings.page("Stored").getBytes(UTF_8)),
            record(
                "conversion",
                "https://wire.example/text",
                "text/plain",
                (FIRST + "\n" + SECOND).getBytes(UTF_8)));

    for (byte[] archive : List.of(plain(records), packed(records), gzip(plain(records)))) {
      var items = Readings.of(archive);
      assertThat(Readings.said(items))
          .containsExactly(
              "input!https://wire.example/latin",
              "input!https://wire.example/gzip",
              "input!https://wire.example/chunked",
              "skipped input!https://wire.example/short: no article on the page",
              "input!https://wire.example/resource",
              "input!https://wire.example/text");
      assertThat(Readings.articles(items).getFirst().text()).contains("Le café", FIRST);
      assertThat(Readings.articles(items))
          .extracting(Article::url)
          .contains("https://wire.example/gzip");
    }
  }

  @Test
  @Timeout(60)
  void whereverItIsCutWhatCameBeforeIsKept() throws IOException {
    List<byte[]> records = pages(4);
    for (byte[] archive : List.of(plain(records), packed(records))) {
      List<Article> all = Readings.articles(Readings.of(archive));
      assertThat(all).hasSize(4);
      for (int length = 6; length < archive.length; length += 3) {
        var items = Readings.of(Arrays.copyOf(archive, length));
        List<Article> kept = Readings.articles(items);
        assertThat(kept).as("cut at %s", length).isEqualTo(all.subList(0, kept.size()));
        assertThat(items.size() - kept.size()).as("cut at %s", length).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  @Timeout(60)
  void aDamageIsLeftBehind() throws IOException {
    List<byte[]> records = pages(5);
    byte[] plain = plain(records);
    byte[] packed = packed(records);
    int third = records.get(0).length + records.get(1).length;
    Arrays.fill(plain, third, third + 40, (byte) 'x');
    int middle = gzip(records.get(0)).length + gzip(records.get(1)).length;
    Arrays.fill(packed, middle + 2, middle + 60, (byte) 0x55);

    for (byte[] archive : List.of(plain, packed)) {
      var items = Readings.of(archive);
      assertThat(Readings.articles(items))
          .extracting(Article::url)
          .contains(
              "https://wire.example/0",
              "https://wire.example/1",
              "https://wire.example/3",
              "https://wire.example/4");
      assertThat(Readings.said(items).stream().filter(line -> line.contains("damaged")))
          .singleElement()
          .asString()
          .matches("input: damaged beyond byte \\d+; read on from byte \\d+");
    }
  }

  private static List<byte[]> pages(int count) throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(
          response(
              String.valueOf(i), OK + "utf-8\r\n\r\n", Readings.page("Page " + i).getBytes(UTF_8)));
    }
    return records;
  }

  private static byte[] plain(List<byte[]> records) throws IOException {
    var archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.write(record);
    }
    return archive.toByteArray();
  }

  private static byte[] packed(List<byte[]> records) throws IOException {
    var archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.write(gzip(record));
    }
    return archive.toByteArray();
  }

  private static byte[] response(String name, String head, byte[] body) throws IOException {
    var http = new ByteArrayOutputStream();
    http.write(head.getBytes(UTF_8));
    http.write(body);
    return record(
        "response",
        "https://wire.example/" + name,
        "application/http; msgtype=response",
        http.toByteArray());
  }

  @Test
  void aPageWithoutADateIsOfTheDayOnWhichItWasCaught() throws IOException {
    String dated = "<time datetime='2026-04-20'>Monday</time>";
    List<byte[]> records =
        List.of(
            response("undated", OK + "utf-8\r\n\r\n", Readings.page("Undated").getBytes(UTF_8)),
            response(
                "dated",
                OK + "utf-8\r\n\r\n",
                Readings.page("Dated").replace("<h1>", dated + "<h1>").getBytes(UTF_8)));

    assertThat(Readings.articles(Readings.of(plain(records))))
        .extracting(Article::published)
        .containsExactly(LocalDate.parse("2026-04-24"), LocalDate.parse("2026-04-20"));
  }

  private static byte[] record(
      String type, @org.jspecify.annotations.Nullable String url, String media, byte[] block)
      throws IOException {
    var record = new ByteArrayOutputStream();
    String target = url == null ? "" : "WARC-Target-URI: " + url + "\r\n";
    List<String> head =
        List.of(
            "WARC/1.0",
            "WARC-Type: " + type,
            target + "WARC-Date: 2026-04-24T08:00:00Z",
            "WARC-Record-ID: <urn:uuid:" + java.util.UUID.nameUUIDFromBytes(block) + ">",
            "Content-Type: " + media,
            "Content-Length: " + block.length,
            "",
            "");
    record.write(String.join("\r\n", head).getBytes(UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }
}
