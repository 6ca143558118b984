package org.claimtrail.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimtrail.article.Article;

/// Where articles come from. What is read is handed on one by one, so that a source may be larger
/// than memory.
@FunctionalInterface
public interface ArticleSource {

  /// Reads everything, in an order that is the same every time, and hands each item to `action`
  /// before it reads the next.
  void forEach(Consumer<? super Item> action);

  /// The file at `path`, or all files below the folder at `path`, sorted, without hidden ones. A
  /// path where nothing is yields a refusal.
  static ArticleSource at(Path path) {
    return action -> new FileTree(action).read(path);
  }

  /// What `input` holds: JSON where it begins like JSON, else one article of plain text. It is not
  /// closed.
  ///
  /// @param name what refusals call it: "standard input"
  static ArticleSource of(InputStream input, String name) {
    return action -> new Content(name, input).forEach(action);
  }

  /// An article, or why there is none.
  sealed interface Item {

    /// The file, with the line where several articles share one: "articles.jsonl:17".
    String where();
  }

  /// An article in English.
  record Read(String where, Article article) implements Item {}

  /// Something that is no article.
  ///
  /// @param reason one line without the place: "no text"
  record Refused(String where, String reason) implements Item {}
}
