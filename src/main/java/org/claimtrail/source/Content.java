package org.claimtrail.source;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.claimtrail.article.Article;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetched;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.fetch.Validators;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import org.jspecify.annotations.Nullable;

/// Finds out what a resource holds and has it read; so do, through it, archives with what lies in
/// them, and feeds with what they link to.
final class Content {

  /// How many archives and mails may lie in each other.
  private static final int DEEPEST = 3;

  private final Consumer<? super Item> action;
  private final @Nullable Fetcher fetcher;
  private final Visits visits;
  private final Links links;

  Content(Consumer<? super Item> action, @Nullable Fetcher fetcher) {
    this(action, fetcher, Visits.NONE);
  }

  Content(Consumer<? super Item> action, @Nullable Fetcher fetcher, Visits visits) {
    this(action, fetcher, visits, new Links());
  }

  private Content(
      Consumer<? super Item> action, @Nullable Fetcher fetcher, Visits visits, Links links) {
    this.action = action;
    this.fetcher = fetcher;
    this.visits = visits;
    this.links = links;
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
        visits,
        links);
  }

  void accept(Item item) {
    boolean foreign = item instanceof Read(_, Article article) && !English.is(article.text());
    action.accept(
        foreign && item instanceof Read(String where, Article article)
            ? new Foreign(where, article)
            : item);
  }

  void refuse(String where, String reason) {
    accept(new Refused(where, reason));
  }

  void read(URI address) {
    switch (fetched(address, visits.known(address))) {
      case Fetched.Body body -> read(address, body);
      case Fetched.Unchanged() -> {}
      case Fetched.Failed(String reason) -> refuse(address.toString(), reason);
    }
  }

  private void read(URI address, Fetched.Body body) {
    Resource resource = Resource.fetched(address.toString(), body).namedByUser();
    boolean list = isList(resource);
    if (visits.wasList(address) && !list) {
      refuse(resource.where(), "no longer a feed or sitemap but another page");
      return;
    }
    read(resource);
    visits.done(address, links.leadToLists() ? Validators.NONE : body.validators(), list);
  }

  private static boolean isList(Resource resource) {
    try {
      byte[] start = resource.start();
      Form form = Form.of(resource, start, Encoding.of(start, resource.charset()));
      return form == Form.FEED || form == Form.SITEMAP;
    } catch (IOException | Refusal e) {
      return false;
    }
  }

  private Fetched fetched(URI address, Validators known) {
    return fetcher == null ? new Fetched.Failed("not fetched") : fetcher.fetch(address, known);
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
      case JSON_LINES -> new JsonLines(where, resource.bytes(), encoding).forEach(this::accept);
      case JSON_VALUES -> new JsonValues(where, resource.bytes(), encoding).forEach(this::accept);
      case TABLE -> new Table(resource, encoding).forEach(this::accept);
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
    accept(
        resource.sifted() && !English.is(article.text())
            ? new Skipped(resource.where(), "not English")
            : new Read(resource.where(), article));
  }

  /// Whether what `resource` links to is read as well.
  boolean follows(Resource resource) {
    return fetcher != null && resource.named();
  }

  /// Whether what a feed or sitemap lists is to be read now: once, and not where it was before.
  boolean isDue(String link, String stamp) {
    return links.add(link) && visits.isDue(link, stamp);
  }

  /// Tells that what a feed or sitemap lists was handed on.
  void done(String link, String stamp) {
    visits.done(link, stamp);
  }

  /// Has what is found at the link of a feed or sitemap read, if it is due.
  void follow(String link, String stamp, Consumer<Resource> reading) {
    if (!isDue(link, stamp)) {
      return;
    }
    switch (at(link)) {
      case Fetched.Body body -> {
        reading.accept(Resource.fetched(link, body));
        done(link, stamp);
      }
      case Fetched.Unchanged() -> done(link, stamp);
      case Fetched.Failed(String reason) -> {
        refuse(link, reason);
        visits.failed(link, stamp);
      }
    }
    if (links.areAll()) {
      refuse(link, "the last of " + Links.MOST + " links; no more are followed");
    }
  }

  /// Has a list to which a list leads read, unless its server says that it has not changed.
  void followList(String link, Consumer<Resource> reading) {
    if (!links.addList(link)) {
      return;
    }
    switch (Fetcher.address(link)) {
      case Address.Usable(URI url) -> followList(url, reading);
      case Address.Refused(String reason) -> refuse(link, reason);
    }
  }

  private void followList(URI url, Consumer<Resource> reading) {
    switch (fetched(url, visits.known(url))) {
      case Fetched.Body body -> {
        reading.accept(Resource.fetched(url.toString(), body));
        visits.done(url, body.validators(), true);
      }
      case Fetched.Unchanged() -> {}
      case Fetched.Failed(String reason) -> refuse(url.toString(), reason);
    }
  }

  private Fetched at(String link) {
    return switch (Fetcher.address(link)) {
      case Address.Usable(URI url) -> fetched(url, Validators.NONE);
      case Address.Refused(String reason) -> new Fetched.Failed(reason);
    };
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
