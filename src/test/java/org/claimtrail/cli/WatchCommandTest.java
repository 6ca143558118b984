package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimtrail.fetch.LoopbackServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds and pages on a server that changes them between two looks.
class WatchCommandTest {

  private static final String PARITY =
      "DeepSeek V4 scored 80.1% on SWE-bench Verified, DeepSeek said on Friday. The company"
          + " published the weights of the model and a report of sixty pages on the same day.";
  private static final String PRICE =
      "Moonshot AI said that Kimi K2.6 scored 79.4% on SWE-bench Verified. The start-up is based in"
          + " Beijing and has not yet said when it will publish the weights of the model.";

  @TempDir private Path folder;
  private LoopbackServer server;

  @BeforeEach
  void start() {
    server = LoopbackServer.start();
    server.page("/v4", page("DeepSeek publishes its new model", PARITY), "text/html");
    server.page("/k2", page("Moonshot AI answers with Kimi", PRICE), "text/html");
    server.page("/feed", feed("/v4"), "application/rss+xml");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void claimsAreToldOnceAndWhatIsNewOnTheNextLook() throws IOException {
    list(server.uri("/feed").toString());

    assertThat(look().output()).contains("DeepSeek V4").contains("80.1");
    assertThat(look().output()).isEmpty();

    server.page("/feed", feed("/k2", "/v4"), "application/rss+xml");
    assertThat(look().output()).contains("Kimi K2.6").doesNotContain("80.1");
    assertThat(server.requests("/v4")).hasSize(1);
  }

  @Test
  void aPageThatIsEditedInSilenceIsANewVersionOfTheSameArticle() throws IOException {
    list(server.uri("/v4").toString());
    look();

    server.page(
        "/v4",
        page("DeepSeek publishes its new model", PARITY.replace("80.1", "78.2")),
        "text/html");

    assertThat(look().output()).contains("78.2").doesNotContain("80.1");
    assertThat(run("articles", "--format", "jsonl").output().lines()).hasSize(1);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    list(server.uri("/tagged").toString());
    server.on(
        "/tagged",
        exchange -> {
          boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().add("ETag", "\"one\"");
          LoopbackServer.answer(
              exchange,
              known ? 304 : 200,
              Map.of("Content-Type", "text/html"),
              known ? new byte[0] : page("Parity", PARITY).getBytes(UTF_8));
        });

    assertThat(look().output()).contains("80.1");
    assertThat(look().exitCode()).isZero();
    assertThat(server.requests("/tagged").getLast().headers().toString()).contains("one");
  }

  @Test
  void aRoundThatWasCutOffIsToldInTheNext() throws IOException {
    list(server.uri("/feed").toString());
    String journal = Files.createDirectories(folder.resolve("index")).resolve("watch.jsonl") + "";
    Files.writeString(
        Path.of(journal), "{\"round\":\"2026-01-01T00:00:00Z\",\"over\":false}\n{\"link\":\"htt");
    // In the index, and not yet told: the program was killed in between.
    run("add", server.uri("/v4").toString(), "--private-networks", "--delay", "0");

    assertThat(look().output()).contains("80.1");
    assertThat(look().output()).isEmpty();
  }

  @Test
  void whatCannotBeFetchedIsNamedAndTheRestGoesIn() throws IOException {
    server.page("/feed", feed("/gone", "/v4"), "application/rss+xml");
    list(
        "# our sources",
        "ftp://wire.example/feed",
        server.uri("/missing").toString(),
        server.uri("/feed").toString());

    CommandLineRun look = look();

    assertThat(look.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(look.output()).contains("80.1");
    assertThat(look.errorOutput())
        .contains("list.txt:2: ", "/missing: nothing there (404)", "/gone: nothing there (404)");
    server.page("/gone", page("Back again", PRICE), "text/html");
    assertThat(look().output()).contains("79.4");
  }

  @Test
  void aFeedThatHasBecomeAnErrorPageIsNoArticle() throws IOException {
    list(server.uri("/feed").toString());
    look();
    server.page("/feed", page("We are sorry", "This page is away. ".repeat(20)), "text/html");

    assertThat(look().errorOutput()).contains("/feed: no longer a feed");
    assertThat(run("articles", "--format", "jsonl").output()).doesNotContain("sorry");
  }

  @Test
  void noServerWaitsForAnother() throws IOException {
    CountDownLatch asked = new CountDownLatch(1);
    server.on(
        "/slow",
        exchange -> {
          boolean met = await(asked);
          LoopbackServer.answer(
              exchange,
              200,
              Map.of("Content-Type", "text/html"),
              page("Late", met ? PARITY : PRICE).getBytes(UTF_8));
        });
    server.on(
        "/quick",
        exchange -> {
          asked.countDown();
          LoopbackServer.answer(exchange, 404, Map.of(), new byte[0]);
        });
    String other = server.uri("/quick").toString().replace("127.0.0.1", "localhost");
    list(server.uri("/slow").toString(), other);

    assertThat(look().output()).contains("80.1");
  }

  @Test
  void sitemapsBelowASitemapAreReadAgainWhereTheyMayHaveChanged() throws IOException {
    server.on(
        "/index.xml",
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          exchange.getResponseHeaders().add("ETag", "\"one\"");
          String index = "<sitemap><loc>%s</loc></sitemap>".formatted(server.uri("/news.xml"));
          LoopbackServer.answer(
              exchange,
              known ? 304 : 200,
              Map.of("Content-Type", "text/xml"),
              known ? new byte[0] : sitemap("sitemapindex", index).getBytes(UTF_8));
        });
    server.page("/news.xml", sitemap("urlset", link("/v4")), "text/xml");
    list(server.uri("/index.xml").toString());
    assertThat(look().output()).contains("80.1");

    server.page("/news.xml", sitemap("urlset", link("/k2") + link("/v4")), "text/xml");

    assertThat(look().output()).contains("79.4").doesNotContain("80.1");
    assertThat(server.requests("/v4")).hasSize(1);
  }

  @Test
  void feedReadersListsAreRead() throws IOException {
    Files.writeString(
        folder.resolve("list.txt"),
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="AI"><outline text="Wire" type="rss" xmlUrl="%s"/></outline>
        </body></opml>
        """
            .formatted(server.uri("/feed")));

    assertThat(look().output()).contains("80.1");
  }

  @Test
  void aPrivateNetworkIsNotAskedUnlessThatIsAllowed() throws IOException {
    list(server.uri("/v4").toString());

    CommandLineRun look = run("watch", folder.resolve("list.txt").toString(), "--once");

    assertThat(look.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(look.errorOutput()).contains("it is in a private network");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aListThatIsNoneGetsALine() throws IOException {
    Path list = folder.resolve("list.txt");
    assertThat(look().errorOutput()).startsWith("claimtrail: " + list + ": no such file");
    Files.writeString(list, "<html><p>hello</p></html>");
    assertThat(look().errorOutput()).startsWith("claimtrail: " + list + ": no OPML");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String link(String path) {
    return "<url><loc>%s</loc></url>".formatted(server.uri(path));
  }

  private static String sitemap(String root, String content) {
    return "<?xml version='1.0'?><%1$s xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%2$s</%1$s>"
        .formatted(root, content);
  }

  private void list(String... lines) throws IOException {
    Files.write(folder.resolve("list.txt"), List.of(lines));
  }

  private CommandLineRun look() {
    return run(
        "watch",
        folder.resolve("list.txt").toString(),
        "--once",
        "--private-networks",
        "--delay",
        "0");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.withEnvironment(
        Map.of("CLAIMTRAIL_INDEX", folder.resolve("index").toString()), arguments);
  }

  private static String page(String title, String text) {
    return "<html><head><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
        .formatted(title, title, text);
  }

  private String feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>Story</title><link>" + server.uri(path) + "</link></item>");
    }
    return "<rss version='2.0'><channel><title>Wire</title><link>https://wire.example</link>"
        + "<description>News</description>"
        + items
        + "</channel></rss>";
  }
}
