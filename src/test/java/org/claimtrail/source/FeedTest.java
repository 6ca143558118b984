package org.claimtrail.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;

import java.nio.charset.Charset;
import org.claimtrail.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedTest {

  private static final String CONTENT =
      "<content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded>".formatted(FIRST, SECOND);

  private static final String ITEM =
      "<title>V4 is out</title><link>https://wire.example/v4</link><dc:creator>Ada"
          + " Moreau</dc:creator><dc:date>2026-04-24T08:00:00Z</dc:date>";

  private static final String NAMESPACES =
      " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private static final String RSS =
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
          + NAMESPACES
          + "><channel><title>The Wire</title>"
          + "<link>https://wire.example</link><description>News</description><language>en-us</language>"
          + "%s</channel></rss>";

  private static final String BOMB = "<!DOCTYPE rss [<!ENTITY a0 \"lol\">" + entities() + "]>\n";

  @Test
  void anEntryWithItsFullTextIsAnArticle() {
    Article article = Readings.only(RSS.formatted("<item>" + ITEM + CONTENT + "</item>"));

    assertThat(article.url()).isEqualTo("https://wire.example/v4");
    assertThat(article.title()).isEqualTo("V4 is out");
    assertThat(article.outlet()).isEqualTo("The Wire");
    assertThat(article.authors()).containsExactly("Ada Moreau");
    assertThat(article.published()).hasToString("2026-04-24");
    assertThat(article.language()).isEqualTo("en-us");
    assertThat(article.text())
        .startsWith("V4 is out\n")
        .contains(FIRST, SECOND)
        .doesNotContain("<p>");
  }

  @Test
  void allKindsOfFeedsAreRead() {
    String rdf =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\""
            + NAMESPACES
            + "><channel rdf:about=\"https://wire.example\"><title>The Wire</title>"
            + "<link>https://wire.example</link><description>News</description></channel>"
            + "<item rdf:about=\"https://wire.example/v4\">"
            + ITEM
            + CONTENT
            + "</item></rdf:RDF>";
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Wire</title><id>x</id>"
            + "<updated>2026-04-25T00:00:00Z</updated><entry><title>V4 is out</title>"
            + "<id>tag:wire.example,2026:v4</id><link href=\"https://wire.example/v4\"/>"
            + "<author><name>Ada Moreau</name></author><published>2026-04-24T08:00:00Z</published>"
            + "<updated>2026-04-25T08:00:00Z</updated><content type=\"html\">&lt;p>"
            + FIRST
            + "&lt;/p>&lt;p>"
            + SECOND
            + "&lt;/p></content></entry></feed>";
    String old =
        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
            + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n"
            + "<rss version=\"0.91\"><channel><title>The"
            + " Wire</title><link>https://wire.example</link><description>News</description><language>en</language><item><title>V4"
            + " is out</title><link>https://wire.example/v4</link><description>"
            + (FIRST + " " + SECOND + " ").repeat(3)
            + "</description></item></channel></rss>";

    for (String feed : java.util.List.of(rdf, atom, old)) {
      Article article = Readings.only(feed);
      assertThat(article.url()).isEqualTo("https://wire.example/v4");
      assertThat(article.outlet()).isEqualTo("The Wire");
      assertThat(article.text()).contains("V4 is out", FIRST, SECOND);
    }
    assertThat(Readings.only(atom).modified()).hasToString("2026-04-25");
  }

  @Test
  void aSummaryIsNoArticle() {
    String summary = (FIRST + " ").repeat(5);
    String items =
        "<item>"
            + ITEM
            + "<description>"
            + FIRST
            + "</description></item>"
            + "<item><title>Cut off</title><link>https://wire.example/cut</link><description>"
            + summary
            + "… Read more</description></item>"
            + "<item><title>Nowhere</title><description>"
            + FIRST
            + "</description></item>";

    assertThat(Readings.said(RSS.formatted(items)))
        .containsExactly(
            "input!https://wire.example/v4: only a summary; add the feed by its own name, or its"
                + " pages",
            "input!https://wire.example/cut: only a summary; add the feed by its own name, or its"
                + " pages",
            "input!Nowhere: only a summary, without a link");
    assertThat(Readings.said(RSS.formatted(""))).containsExactly("input: a feed without entries");
  }

  @Test
  void aFeedMayBeInAnyEncoding() {
    String feed =
        RSS.formatted(
            "<item>" + ITEM.replace("V4 is out", "Le café’s protégé") + CONTENT + "</item>");
    Charset windows = Charset.forName("windows-1252");

    assertThat(Readings.only(feed.getBytes(windows)).title()).isEqualTo("Le café’s protégé");
    assertThat(
            Readings.only(
                    feed.replace("\"1.0\"?", "\"1.0\" encoding=\"windows-1252\"?")
                        .getBytes(windows))
                .title())
        .isEqualTo("Le café’s protégé");
  }

  @Test
  @Timeout(20)
  void entitiesThatExpandWithoutBoundAreRefused() {
    String declared =
        RSS.formatted("<item><title>&a9;</title></item>").replace("?>\n", "?>\n" + BOMB);
    assertThat(Readings.said(declared))
        .singleElement()
        .asString()
        .startsWith("input: no feed that can be read: ");
    String map =
        "<urlset"
            + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>&a9;</loc></url></urlset>";
    assertThat(Readings.said(BOMB.replace("DOCTYPE rss", "DOCTYPE urlset") + map)).hasSize(1);
  }

  @Test
  void filesAreNotReadByEntities() {
    String feed =
        RSS.formatted(
                "<item><title>a&file;b</title><link>https://wire.example/v4</link>"
                    + CONTENT
                    + "</item>")
            .replace(
                "?>\n", "?>\n<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n");

    Readings.articles(Readings.of(feed))
        .forEach(article -> assertThat(article.title()).isEqualTo("ab"));
  }

  @Test
  void brokenFeedsAndSitemapsGiveOneLine() {
    String feed = RSS.formatted("<item>" + ITEM + CONTENT + "</item>");
    for (int length = 80; length < feed.length() - 1; length += 17) {
      assertThat(Readings.of(feed.substring(0, length))).hasSize(1);
    }
    assertThat(
            Readings.said(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
                    + "<loc>https://wire.example/v4</loc></url></urlset>"))
        .containsExactly("input: a sitemap, only links; add it by its own name or address");
  }

  private static String entities() {
    StringBuilder entities = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return entities.toString();
  }
}
