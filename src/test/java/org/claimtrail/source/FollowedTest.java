package org.claimtrail.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.fetch.LoopbackServer;
import org.claimtrail.fetch.Manners;
import org.claimtrail.source.ArticleSource.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links of feeds and sitemaps that a user names.
class FollowedTest {

  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @TempDir private Path folder;

  private final LoopbackServer server =
      LoopbackServer.start()
          .page("/a", page("V4 is out"), "text/html; charset=utf-8")
          .page("/b", page("Opus is ahead"), "text/html; charset=utf-8")
          .page("/menu", "<html><body><p>Menu</p></body></html>", "text/html");

  private final Fetcher fetcher =
      new Fetcher(
          new Manners(
              "Claimtrail/1.0 (tests)",
              Duration.ZERO,
              Duration.ofSeconds(10),
              1 << 20,
              3,
              0,
              true));

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  @Test
  void anAddressIsReadByWhatIsThere() {
    List<Item> items = read(ArticleSource.at(server.uri("/a"), fetcher));

    assertThat(Readings.said(items)).containsExactly(url("/a"));
    assertThat(Readings.articles(items)).extracting(Article::url).containsExactly(url("/a"));
    assertThat(Readings.said(read(ArticleSource.at(server.uri("/none"), fetcher))))
        .singleElement()
        .asString()
        .startsWith(url("/none") + ": ");
  }

  @Test
  void summariesOfANamedFeedAreReadWhereTheyLead() throws IOException {
    String feed =
        """
        <rss version="2.0"><channel><title>The Wire</title><link>%1$s</link><description/>
        <item><title>V4</title><link>%1$s/a</link><pubDate>Fri, 24 Apr 2026 08:00:00 GMT</pubDate></item>
        <item><title>Again</title><link>%1$s/a</link></item>
        <item><title>Gone</title><link>%1$s/gone</link></item>
        <item><title>Opus</title><link>/b</link></item>
        </channel></rss>
        """
            .formatted(url(""));
    server.page("/feed", feed, "application/rss+xml");
    Files.writeString(folder.resolve("feed.xml"), feed.replace(">/b<", ">" + url("/b") + "<"));

    for (ArticleSource source :
        List.of(
            ArticleSource.at(server.uri("/feed"), fetcher),
            ArticleSource.at(folder.resolve("feed.xml"), fetcher, new Meter()))) {
      List<Item> items = read(source);
      assertThat(Readings.said(items))
          .satisfiesExactly(
              first -> assertThat(first).isEqualTo(url("/a")),
              gone -> assertThat(gone).startsWith(url("/gone") + ": "),
              last -> assertThat(last).isEqualTo(url("/b")));
      assertThat(Readings.articles(items).getFirst().outlet()).isEqualTo("The Wire");
      assertThat(Readings.articles(items).getFirst().published()).hasToString("2026-04-24");
    }
    assertThat(Readings.said(read(ArticleSource.at(folder, fetcher, new Meter()))))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("only a summary"));
  }

  @Test
  void sitemapsLeadToPagesAndOtherSitemaps() {
    server.page(
        "/sitemap.xml",
        """
        <sitemapindex xmlns="%1$s"><sitemap><loc>%2$s/news.xml</loc></sitemap>
        <sitemap><loc>%2$s/sitemap.xml</loc></sitemap></sitemapindex>
        """
            .formatted(SITEMAPS, url("")),
        "application/xml");
    server.page(
        "/news.xml",
        """
        <urlset xmlns="%1$s" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>%2$s/a</loc><news:news><news:publication><news:name>The Wire</news:name>
        <news:language>en</news:language></news:publication>
        <news:publication_date>2026-04-24</news:publication_date>
        <news:title>V4</news:title></news:news></url>
        <url><loc>%2$s/menu</loc></url></urlset>
        """
            .formatted(SITEMAPS, url("")),
        "application/xml");

    List<Item> items = read(ArticleSource.at(server.uri("/sitemap.xml"), fetcher));

    assertThat(Readings.said(items))
        .containsExactly(url("/a"), "skipped " + url("/menu") + ": no article on the page");
    assertThat(Readings.articles(items).getFirst().outlet()).isEqualTo("The Wire");
    assertThat(Readings.articles(items).getFirst().published()).hasToString("2026-04-24");
  }

  private String url(String path) {
    return server.uri("").resolve("/").toString().replaceFirst("/$", "") + path;
  }

  private static List<Item> read(ArticleSource source) {
    List<Item> items = new ArrayList<>();
    source.forEach(items::add);
    return items;
  }
}
