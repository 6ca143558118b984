package org.claimtrail.source;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimtrail.article.Article;
import org.claimtrail.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/// Where articles come from. What is read is handed on one by one, so that a source may be larger
/// than memory.
@FunctionalInterface
public interface ArticleSource {

  /// Reads everything, in an order that is the same every time, and hands each item to `action`
  /// before it reads the next.
  void forEach(Consumer<? super Item> action);

  /// The file at `path`, or all files below the folder at `path`, sorted, without hidden ones. A
  /// path where nothing is yields a refusal. No link is followed.
  static ArticleSource at(Path path) {
    return at(path, null, new Meter());
  }

  /// The same; where `path` itself is a feed or a sitemap, its links are fetched and read as well.
  /// Those of feeds that lie in folders and archives never are.
  ///
  /// @param fetcher null to follow no links
  /// @param meter is told how much there is and how much of it was read
  static ArticleSource at(Path path, @Nullable Fetcher fetcher, Meter meter) {
    return action -> new FileTree(new Content(action, fetcher), meter).read(path);
  }

  /// What is found at `address`; where it is a feed or a sitemap, its links are fetched and read as
  /// well.
  static ArticleSource at(URI address, Fetcher fetcher) {
    return at(address, fetcher, Visits.NONE);
  }

  /// The same, but for what was fetched before.
  ///
  /// @param visits knows that, and is told of what is fetched
  static ArticleSource at(URI address, Fetcher fetcher, Visits visits) {
    return action -> new Content(action, fetcher, visits).read(address);
  }

  /// What `input` holds, in any form that a file may have. It is not closed, and no link is
  /// followed.
  ///
  /// @param name what refusals call it: "standard input"
  static ArticleSource of(InputStream input, String name) {
    return action -> new Content(action, null).read(Resource.found(name, input));
  }

  /// An article, or why there is none.
  sealed interface Item {

    /// The file or URL, with the line where several articles share one, "articles.jsonl:17", or
    /// what it is in an archive: "coverage.zip!may/v4.html",
    /// "news.warc.gz!https://wire.example/v4".
    String where();
  }

  /// An article in English.
  record Read(String where, Article article) implements Item {}

  /// An article in another language, of which no claims can be read.
  record Foreign(String where, Article article) implements Item {}

  /// Something that is no article.
  ///
  /// @param reason one line without the place: "no text"
  record Refused(String where, String reason) implements Item {}

  /// Something that nobody expected to be an article: web archives and sitemaps hold many pages
  /// without one, or in other languages. To be counted, not told.
  ///
  /// @param reason one line without the place: "not English"
  record Skipped(String where, String reason) implements Item {}
}
