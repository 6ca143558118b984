package org.claimtrail.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be said of an article, and what people call it: the keys of JSON, the columns of
/// tables, the front matter of Markdown. The first name is ours.
enum Key {
  URL("url", "link", "canonical", "canonical_url"),
  OUTLET("outlet", "source", "publication", "publisher", "domain", "site"),
  TITLE("title", "headline"),
  AUTHORS("authors", "author", "byline"),
  PUBLISHED("published", "date", "publish_date", "published_at", "pubdate", "publication_date"),
  MODIFIED("modified", "updated", "lastmod"),
  LANGUAGE("language", "lang"),
  TEXT("text", "content", "body", "article", "article_text");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Key(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  /// The key that is called `name`, in any case.
  static Optional<Key> called(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(values()).filter(key -> key.names.contains(lower)).findFirst();
  }
}
