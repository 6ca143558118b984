package org.claimtrail.source;

import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an article from a JSON object with `url`, `outlet`, `title`, `authors`, `published`,
/// `modified`, `language` and `text`; only the text is needed, other keys are ignored.
final class JsonArticle {

  static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(Limits.LONGEST_ARTICLE)
                      .maxNestingDepth(100)
                      .build())
              .build());

  private JsonArticle() {}

  /// @param json a line
  static Article parse(String json) throws Refusal {
    try {
      return of(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw refusal(e, "line");
    }
  }

  static Article of(JsonNode node) throws Refusal {
    if (!node.isObject()) {
      throw new Refusal("not a JSON object");
    }
    String text = string(node, Key.TEXT);
    if (text == null) {
      throw new Refusal("no text");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Refusal(Encoding.BINARY);
    }
    return new Article(
        string(node, Key.URL),
        string(node, Key.OUTLET),
        string(node, Key.TITLE),
        authors(node),
        day(node, Key.PUBLISHED),
        day(node, Key.MODIFIED),
        string(node, Key.LANGUAGE),
        Refusal.ifBlank(text));
  }

  /// @param what was read: "line" or "input"
  static Refusal refusal(JacksonException e, String what) {
    if (e instanceof StreamConstraintsException) {
      return new Refusal(Limits.TOO_LONG + ", or nested too deep");
    }
    if (e.getCause() instanceof CharacterCodingException) {
      return new Refusal("not UTF-8; " + Encoding.ADVICE);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return new Refusal("not JSON: the " + what + " ends early");
    }
    return new Refusal("not JSON at column " + Math.max(1, e.getLocation().getColumnNr()));
  }

  /// The string under one of the key's names. Under names that are not ours other programs keep
  /// other things, too: what is no string there is left alone.
  private static @Nullable String string(JsonNode object, Key key) throws Refusal {
    for (String name : key.names()) {
      JsonNode value = object.path(name);
      if (value.isString()) {
        return value.stringValue();
      }
      if (name.equals(key.names().getFirst()) && !value.isMissingNode() && !value.isNull()) {
        throw new Refusal(name + " is not a string");
      }
    }
    return null;
  }

  private static List<String> authors(JsonNode object) throws Refusal {
    String ours = Key.AUTHORS.names().getFirst();
    JsonNode value = object.path(ours);
    if (!value.isArray()) {
      String names = string(object, Key.AUTHORS);
      return names == null ? List.of() : Authors.of(names);
    }
    List<String> authors = new ArrayList<>();
    for (JsonNode author : value) {
      if (!author.isString()) {
        throw new Refusal(ours + " is not a string, nor a list of strings");
      }
      authors.add(author.stringValue().strip());
    }
    authors.removeIf(String::isEmpty);
    return authors;
  }

  private static @Nullable LocalDate day(JsonNode object, Key key) throws Refusal {
    return day(key, string(object, key));
  }

  /// The day that `value` says, null when that is blank.
  static @Nullable LocalDate day(Key key, @Nullable String value) throws Refusal {
    if (value == null || value.isBlank()) {
      return null;
    }
    LocalDate day = Day.of(value.strip());
    if (day == null) {
      String name = key.names().getFirst();
      throw new Refusal(
          name + " is no date such as 2026-04-24: '" + shortened(value.strip()) + "'");
    }
    return day;
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
