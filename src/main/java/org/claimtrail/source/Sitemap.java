package org.claimtrail.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A sitemap, or an index of sitemaps: a list of links, which are fetched where they may be
/// followed.
final class Sitemap {

  /// How many indexes may lead to each other.
  private static final int DEEPEST = 3;

  /// How long after the day that it gives for its last change a sitemap may still change: many give
  /// the day only.
  private static final Duration UNSETTLED = Duration.ofDays(2);

  /// For sitemaps in files, of which nobody knows where they were.
  private static final String NOWHERE = "https://sitemap.invalid/sitemap.xml";

  private final Content content;
  private final Resource resource;

  Sitemap(Content content, Resource resource) {
    this.content = content;
    this.resource = resource;
  }

  void read() throws IOException, Refusal {
    byte[] xml = Limits.readAll(resource.bytes(), Limits.LARGEST_LIST);
    if (!content.follows(resource)) {
      throw new Refusal("a sitemap, only links; add it by its own name or address");
    }
    switch (parsed(xml)) {
      case SiteMap pages -> pages.getSiteMapUrls().forEach(this::page);
      case SiteMapIndex index when resource.depth() < DEEPEST ->
          index.getSitemaps().forEach(this::sitemap);
      case SiteMapIndex _ ->
          throw new Refusal("sitemaps in sitemaps, more than " + DEEPEST + " deep");
      case AbstractSiteMap _ -> throw new Refusal("a sitemap of an unknown kind");
    }
  }

  private AbstractSiteMap parsed(byte[] xml) throws IOException, Refusal {
    // Not strict: news sites list pages of other hosts of theirs. Partial: what is cut off counts.
    var parser = new SiteMapParser(false, true);
    parser.enableExtension(Extension.NEWS);
    URL url = URI.create(Objects.requireNonNullElse(resource.url(), NOWHERE)).toURL();
    try {
      return parser.parseSiteMap("text/xml", xml, url);
    } catch (UnknownFormatException e) {
      throw new Refusal("no sitemap that can be read");
    }
  }

  private void page(SiteMapURL page) {
    content.follow(
        page.getUrl().toString(),
        stamp(page.getLastModified()),
        found -> content.filling(described(page)).read(found.oneOfMany()));
  }

  private void sitemap(AbstractSiteMap sitemap) {
    String link = sitemap.getUrl().toString();
    Date modified = sitemap.getLastModified();
    if (modified != null && modified.toInstant().isBefore(Instant.now().minus(UNSETTLED))) {
      content.follow(link, stamp(modified), this::readBelow);
    } else {
      content.followList(link, this::readBelow);
    }
  }

  private void readBelow(Resource found) {
    content.read(found.deeper(resource.depth() + 1).namedByUser().oneOfMany());
  }

  private static String stamp(@Nullable Date modified) {
    return modified == null ? "" : modified.toInstant().toString();
  }

  private static Described described(SiteMapURL page) {
    ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
    return all != null && all.length > 0 && all[0] instanceof NewsAttributes news
        ? new Described(
            news.getTitle(),
            news.getName(),
            List.of(),
            news.getPublicationDateTime() == null
                ? null
                : news.getPublicationDateTime().toLocalDate(),
            null,
            news.getLanguage())
        : Described.NOTHING;
  }
}
