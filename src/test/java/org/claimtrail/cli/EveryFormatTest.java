package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.claimtrail.fetch.LoopbackServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file or a server to claims by one command. Each source makes a claim of its own value,
/// and no file has a name that tells what it holds.
class EveryFormatTest {

  @TempDir private Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Test
  void oneCommandTakesAllFormatsToClaims() throws IOException {
    file("a-page", page(61));
    file("letter", mail(62));
    file("mailbox", "From l@wire.example Fri Apr 24 08:00:00 2026\n" + mail(63));
    file("markdown", "---\ntitle: Scores\ndate: 2026-04-24\n---\n\n# Scores\n\n" + text(64));
    file("plain", text(65));
    file("lines", object(66) + "\n" + object(67) + "\n");
    file("array", "[" + object(68) + "]");
    file("table", "title,text\nScores,\"" + text(69) + "\"\n");
    file("feed", feed("<content:encoded><![CDATA[<p>" + text(70) + "</p>]]></content:encoded>"));
    files.put("pdf", pdf(71));
    files.put("archive", warc(72));
    files.put("packed-archive", gzip(warc(73)));
    files.put("zip", zip(74));
    file(
        "saved",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            + "Content-Type: text/html; charset=utf-8\n\n"
            + page(75)
            + "\n--b--\n");
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/page", page(80), "text/html");
      server.page("/linked", page(81), "text/html");
      server.page("/listed", page(82), "text/html");
      String rss = feed("<link>" + server.uri("/linked") + "</link>");
      server.page("/rss", rss, "application/rss+xml");
      server.page("/atom", atom(83), "application/atom+xml");
      server.page("/sitemap", sitemap(server.uri("/listed").toString()), "text/xml");
      server.page("/pdf", pdf(84), "application/pdf");

      CommandLineRun run = add(server, "/page", "/rss", "/atom", "/sitemap", "/pdf");

      assertThat(run.errorOutput()).contains("20 added, 0 replaced, 0 unchanged, 0 refused");
    }
    List<String> values =
        run("claims", "--type", "score", "--format", "csv", "--limit", "100")
            .output()
            .lines()
            .skip(1)
            .map(line -> line.replaceFirst(".*\\b(\\d\\d)\\.5,percent.*", "$1"))
            .sorted()
            .toList();
    assertThat(values)
        .containsExactly(
            "61", "62", "63", "64", "65", "66", "67", "68", "69", "70", "71", "72", "73", "74",
            "75", "80", "81", "82", "83", "84");
  }

  private CommandLineRun add(LoopbackServer server, String... paths) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("add", "--private-networks", "--delay", "0"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      arguments.add(
          Files.write(folder.resolve(file.getKey() + ".bin"), file.getValue()).toString());
    }
    for (String path : paths) {
      arguments.add(server.uri(path).toString());
    }
    return run(arguments.toArray(String[]::new));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.withEnvironment(
        Map.of("CLAIMTRAIL_INDEX", folder.resolve("index").toString()), arguments);
  }

  private void file(String name, String content) {
    files.put(name, content.getBytes(UTF_8));
  }

  private static String text(int value) {
    return "DeepSeek V4 scored "
        + value
        + ".5% on SWE-bench Verified, DeepSeek said on Friday. The company published the weights of"
        + " the model, and a report of "
        + value
        + " pages on how it was trained.";
  }

  private static String page(int value) {
    return "<!DOCTYPE html><html lang=en><title>Scores %1$d</title><h1>Scores %1$d</h1><p>%2$s"
        .formatted(value, text(value));
  }

  private static String mail(int value) {
    return "From: Letter <l@wire.example>\nSubject: Scores\nDate: Fri, 24 Apr 2026 08:00:00 +0000\n"
        + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        + text(value)
        + "\n";
  }

  private static String object(int value) {
    return "{\"title\": \"Scores\", \"text\": \"" + text(value) + "\"}";
  }

  private static String feed(String item) {
    return "<?xml version='1.0'?><rss version='2.0'"
        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Wire</title>"
        + "<link>https://wire.example</link><description>News</description><item><title>Scores"
        + "</title>"
        + item
        + "</item></channel></rss>";
  }

  private static String atom(int value) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><id>urn:wire</id>"
        + "<updated>2026-04-24T08:00:00Z</updated><entry><title>Scores</title><id>urn:1</id>"
        + "<updated>2026-04-24T08:00:00Z</updated><content type='html'>&lt;p>"
        + text(value)
        + "&lt;/p></content></entry></feed>";
  }

  private static String sitemap(String link) {
    return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
        + link
        + "</loc></url></urlset>";
  }

  private static byte[] pdf(int value) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var print = new PDPageContentStream(document, page)) {
        print.beginText();
        print.setFont(new PDType1Font(FontName.HELVETICA), 9);
        print.newLineAtOffset(50, 700);
        for (String line : text(value).split("(?<=Friday\\.) ", -1)) {
          print.showText(line);
          print.newLineAtOffset(0, -11);
        }
        print.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] warc(int value) {
    String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(value);
    String head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Date: 2026-04-24T08:00:00Z\r
        WARC-Target-URI: https://wire.example/%1$d\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000%1$d>\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %2$d\r
        \r
        """
            .formatted(value, response.length());
    return (head + response + "\r\n\r\n").getBytes(UTF_8);
  }

  private static byte[] zip(int value) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("may/scores"));
      zip.write(page(value).getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
