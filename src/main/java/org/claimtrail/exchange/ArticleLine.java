package org.claimtrail.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimtrail.article.Article;
import org.claimtrail.index.ArchivedVersion;
import org.claimtrail.index.StoredVersion;
import org.claimtrail.index.Versions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A version of an article as a line of a claim base, and back.
final class ArticleLine {

  private ArticleLine() {}

  static ObjectNode write(ArchivedVersion archived) {
    Article article = archived.article();
    StoredVersion version = archived.version();
    ObjectNode line = ClaimBase.JSON.createObjectNode();
    line.put("id", article.id());
    line.put("version", version.number());
    line.put("learned", version.learned().toString());
    line.put("superseded", text(version.superseded()));
    line.put("url", article.url());
    line.put("outlet", article.outlet());
    line.put("title", article.title());
    article.authors().forEach(line.putArray("authors")::add);
    line.put("published", text(article.published()));
    line.put("modified", text(article.modified()));
    line.put("language", article.language());
    line.put("text", article.text());
    line.put("story", archived.story());
    line.put("content", version.content());
    write(version.made(), line);
    Offsets.toCodePoints(archived.found(), article.text());
    line.setAll(archived.found());
    return line;
  }

  /// @throws IllegalArgumentException where it was not written by [#write]
  static ArchivedVersion read(ObjectNode line) {
    Article article =
        new Article(
            optional(line, "url"),
            optional(line, "outlet"),
            optional(line, "title"),
            authors(line),
            moment(line, "published", LocalDate::parse),
            moment(line, "modified", LocalDate::parse),
            optional(line, "language"),
            needed(line, "text"));
    if (!needed(line, "id").equals(article.id())) {
      throw new IllegalArgumentException("its id is not that of its URL or text");
    }
    ObjectNode found = ClaimBase.JSON.createObjectNode();
    found.set("mentions", list(line, "mentions"));
    found.set("claims", list(line, "claims"));
    Offsets.toIndices(found, article.text());
    return new ArchivedVersion(article, version(line), needed(line, "story"), found);
  }

  /// Programs before this key wrote none.
  private static List<String> authors(ObjectNode line) {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : line.path("authors")) {
      if (!author.isString()) {
        throw new IllegalArgumentException("'authors' holds what is no string");
      }
      authors.add(author.stringValue());
    }
    return authors;
  }

  private static StoredVersion version(ObjectNode line) {
    Instant learned = moment(line, "learned", Instant::parse);
    if (learned == null) {
      throw new IllegalArgumentException("'learned' is missing");
    }
    if (!line.path("version").isInt() || line.path("version").intValue() < 1) {
      throw new IllegalArgumentException("'version' is no number from 1 on");
    }
    return new StoredVersion(
        line.path("version").intValue(),
        learned,
        moment(line, "superseded", Instant::parse),
        needed(line, "content"),
        versions(line),
        line.path("claims").size());
  }

  /// Puts down by what something was made.
  static void write(Versions made, ObjectNode line) {
    line.put("program", made.program());
    line.put("extractor", made.extractor());
    line.put("catalogue", made.catalogue());
  }

  static Versions versions(ObjectNode line) {
    return new Versions(
        needed(line, "program"), needed(line, "extractor"), needed(line, "catalogue"));
  }

  private static ArrayNode list(ObjectNode line, String key) {
    if (line.path(key) instanceof ArrayNode list) {
      return list;
    }
    throw new IllegalArgumentException("'" + key + "' is no list");
  }

  private static <T> @Nullable T moment(ObjectNode line, String key, Function<String, T> parsed) {
    String text = optional(line, key);
    try {
      return text == null ? null : parsed.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + key + "' is no date", e);
    }
  }

  static String needed(ObjectNode line, String key) {
    String text = optional(line, key);
    if (text == null) {
      throw new IllegalArgumentException("'" + key + "' is missing");
    }
    return text;
  }

  private static @Nullable String optional(ObjectNode line, String key) {
    JsonNode value = line.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException("'" + key + "' is no string");
    }
    return value.stringValue();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
