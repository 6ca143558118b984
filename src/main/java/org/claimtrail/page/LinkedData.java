package org.claimtrail.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD, by the words of schema.org.
final class LinkedData {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(50).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /// Types that are the article, and not what stands beside it.
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "SocialMediaPosting",
          "Report",
          "TechArticle",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "SatiricalArticle",
          "AdvertiserContentArticle",
          "Review",
          "CreativeWork");

  /// Most nodes that are looked at.
  private static final int MOST = 2_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> identified = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    Deque<JsonNode> waiting = new ArrayDeque<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        waiting.add(MAPPER.readTree(script.data()));
      } catch (JacksonException e) {
        // A block that does not parse says nothing; the next may.
      }
    }
    for (int seen = 0; !waiting.isEmpty() && seen < MOST; seen++) {
      data.visit(waiting.remove(), waiting);
    }
    return data;
  }

  private void visit(JsonNode node, Deque<JsonNode> waiting) {
    if (node.isObject()) {
      Set<String> types = Set.copyOf(strings(node.path("@type")));
      if (types.stream().anyMatch(ARTICLES::contains)) {
        articles.add(node);
      } else if (types.stream().anyMatch(type -> type.endsWith("Page"))) {
        pages.add(node);
      }
      if (node.path("@id").isString()) {
        identified.merge(node.path("@id").stringValue(), node, LinkedData::larger);
      }
    }
    if (node.isContainer()) {
      waiting.addAll(node.values());
    }
  }

  /// A node may be mentioned by its id alone where another says all.
  private static JsonNode larger(JsonNode one, JsonNode other) {
    return other.size() > one.size() ? other : one;
  }

  /// The first value of a key of an article, else of a page.
  @Nullable String first(String key) {
    return Stream.concat(articles.stream(), pages.stream())
        .flatMap(node -> texts(node.path(key)).stream())
        .findFirst()
        .orElse(null);
  }

  /// All values of a key of the first article that has any; things by their names.
  List<String> all(String key) {
    return articles.stream()
        .map(node -> texts(node.path(key)))
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The article's text, as a line a paragraph or as HTML; blank where it is not given.
  String text() {
    return Objects.requireNonNullElse(first("articleBody"), "");
  }

  private List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isString() || one.isNumber()) {
        texts.add(one.asString());
      } else if (one.isObject()) {
        JsonNode whole = identified.getOrDefault(one.path("@id").asString(""), one);
        JsonNode named = one.has("name") ? one : whole;
        texts.addAll(strings(named.has("name") ? named.path("name") : one.path("@id")));
      }
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static List<String> strings(JsonNode value) {
    List<String> strings = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isString()) {
        strings.add(one.stringValue());
      }
    }
    return strings;
  }
}
