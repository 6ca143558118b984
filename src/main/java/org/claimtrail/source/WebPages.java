package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;
import org.claimtrail.page.WebPage;
import org.jspecify.annotations.Nullable;

/// Articles on web pages.
final class WebPages {

  /// Fewer words than a short report has are a teaser or a notice.
  private static final int FEWEST_WORDS = 25;

  /// Where browsers look for a page's own word on its encoding, in bytes.
  private static final int HEAD = 4096;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private WebPages() {}

  static Article read(Resource resource) throws IOException, Refusal {
    byte[] html = Limits.readAll(resource.bytes(), Limits.LARGEST_PAGE);
    WebPage page =
        WebPage.read(
            new ByteArrayInputStream(html), charset(html, resource.charset()), resource.url());
    String language = page.language();
    if (WORD.matcher(page.text()).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
      throw Refusal.noArticle("no article on the page");
    }
    if (page.text().length() > Limits.LONGEST_ARTICLE) {
      throw new Refusal(Limits.TOO_LONG);
    }
    return new Article(
        page.url() == null ? resource.url() : page.url(),
        page.outlet(),
        page.title(),
        page.authors(),
        page.published(),
        page.modified(),
        language,
        Refusal.ifBlank(page.text()));
  }

  /// What the encoding is, where neither a server nor the page says so; null to leave it to the
  /// page.
  private static @Nullable String charset(byte[] html, @Nullable String told) {
    if (told != null) {
      return Encoding.named(told).map(Charset::name).orElse(null);
    }
    String head = new String(html, 0, Math.min(html.length, HEAD), US_ASCII);
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("charset=") || lower.contains("encoding=") || Encoding.isUtf8(html)) {
      return null;
    }
    byte[] sample = Arrays.copyOf(html, Math.min(html.length, 1 << 20));
    return Encoding.guess(sample).map(Charset::name).orElse(null);
  }
}
