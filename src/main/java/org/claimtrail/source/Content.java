package org.claimtrail.source;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.claimtrail.article.Article;
import org.claimtrail.fetch.Fetched;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.fetch.Validators;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.jspecify.annotations.Nullable;

/// Finds out what a resource holds and has it read; so do, through it, archives with what lies in
/// them, and feeds with what they link to.
final class Content {

  /// Most links that are followed from one feed or sitemap, with all that it leads to.
  static final int MOST_LINKS = 50_000;

  /// How many archives and mails may lie in each other.
  private static final int DEEPEST = 3;

  private final Consumer<? super Item> action;
  private final @Nullable Fetcher fetcher;
  private final Set<String> followed;

  Content(Consumer<? super Item> action, @Nullable Fetcher fetcher) {
    this(action, fetcher, new HashSet<>());
  }

  private Content(Consumer<? super Item> action, @Nullable Fetcher fetcher, Set<String> followed) {
    this.action = action;
    this.fetcher = fetcher;
    this.followed = followed;
  }

  /// The same, which tells of each article what `described` knows and the article does not.
  Content filling(Described described) {
    return new Content(
        item ->
            action.accept(
                item instanceof Read(String where, Article article)
                    ? new Read(where, described.fill(article))
                    : item),
        fetcher,
        followed);
  }

  void accept(Item item) {
    action.accept(item);
  }

  void refuse(String where, String reason) {
    accept(new Refused(where, reason));
  }

  void read(URI address) {
    fetch(address.toString()).ifPresent(resource -> read(resource.namedByUser()));
  }

  void read(Resource resource) {
    try {
      byte[] start = resource.start();
      Encoding encoding = Encoding.of(start, resource.charset());
      Form form = Form.of(resource, start, encoding);
      if (resource.depth() >= DEEPEST && form.holdsOthers()) {
        throw new Refusal("archives in archives, more than " + DEEPEST + " deep");
      }
      if (form.isPlain()) {
        resource.bytes().skipNBytes(encoding.mark());
      }
      read(resource, form, encoding);
    } catch (Refusal refusal) {
      accept(refusal.at(resource));
    } catch (IOException e) {
      refuse(resource.where(), reason(e));
    } catch (StackOverflowError e) {
      refuse(resource.where(), "nested too deep");
    }
  }

  private void read(Resource resource, Form form, Encoding encoding) throws IOException, Refusal {
    String where = resource.where();
    switch (form) {
      case TEXT -> article(resource, PlainText.read(resource, encoding));
      case WEB_PAGE -> article(resource, WebPages.read(resource));
      case MARKDOWN -> article(resource, Markdown.read(resource, encoding));
      case PDF -> article(resource, Pdf.read(resource));
      case JSON_LINES -> new JsonLines(where, resource.bytes(), encoding).forEach(action);
      case JSON_VALUES -> new JsonValues(where, resource.bytes(), encoding).forEach(action);
      case TABLE -> new Table(resource, encoding).forEach(action);
      case FEED -> new Feed(this, resource).read();
      case SITEMAP -> new Sitemap(this, resource).read();
      case MAIL -> new Mail(this).read(resource);
      case MAILBOX -> new Mailbox(this, resource).read();
      case WEB_ARCHIVE -> new WebArchive(this, resource).read();
      case GZIP -> Zip.readGzip(this, resource);
      case ZIP -> new Zip(this, resource).read();
    }
  }

  private void article(Resource resource, Article article) {
    accept(new Read(resource.where(), article));
  }

  /// Whether what `resource` links to is read as well.
  boolean follows(Resource resource) {
    return fetcher != null && resource.named();
  }

  /// What is found at `link`, empty when nothing is or it was asked for before.
  Optional<Resource> fetch(String link) {
    if (fetcher == null || followed.size() >= MOST_LINKS || !followed.add(link)) {
      return Optional.empty();
    }
    if (followed.size() == MOST_LINKS) {
      refuse(link, "the last of " + MOST_LINKS + " links; no more are followed");
    }
    try {
      return switch (fetcher.fetch(URI.create(link), Validators.NONE)) {
        case Fetched.Body body -> Optional.of(Resource.fetched(link, body));
        case Fetched.Unchanged() -> Optional.empty();
        case Fetched.Failed(String reason) -> {
          refuse(link, reason);
          yield Optional.empty();
        }
      };
    } catch (IllegalArgumentException e) {
      refuse(link, "no web address");
      return Optional.empty();
    }
  }

  /// One line that says why nothing could be read.
  static String reason(IOException e) {
    return switch (e) {
      case Overflow _ -> String.valueOf(e.getMessage());
      case EOFException _ -> "cut off: it ends early";
      case ZipException _ -> "damaged: it cannot be unpacked";
      default -> "not readable: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    };
  }
}
