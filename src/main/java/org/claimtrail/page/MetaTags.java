package org.claimtrail.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `<meta>` tags of a page by name, in lower case, whichever attribute gives that.
final class MetaTags {

  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element tag : page.select("meta[content]")) {
      String content = tag.attr("content").strip();
      for (String attribute : NAMING) {
        String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.contents.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /// The first content of the first of these names that the page has; null where it has none.
  @Nullable String first(String... names) {
    return all(names).stream().findFirst().orElse(null);
  }

  /// All contents of the first of these names that the page has.
  List<String> all(String... names) {
    for (String name : names) {
      if (contents.containsKey(name)) {
        return contents.getOrDefault(name, List.of());
      }
    }
    return List.of();
  }
}
