package org.claimtrail.source;

import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?:[T ](?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d+)?)?"
              + " ?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?(?:\\[[\\w/+-]+])?");

  /// An ISO day, "2026-04-24".
  private static final int DAY = 10;

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
    String text = string(node, "text");
    if (text == null) {
      throw new Refusal("no text");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Refusal(Encoding.BINARY);
    }
    return new Article(
        string(node, "url"),
        string(node, "outlet"),
        string(node, "title"),
        authors(node),
        day(node, "published"),
        day(node, "modified"),
        string(node, "language"),
        English.checked(text));
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

  private static @Nullable String string(JsonNode object, String key) throws Refusal {
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new Refusal(key + " is not a string");
    }
    return value.stringValue();
  }

  private static List<String> authors(JsonNode object) throws Refusal {
    JsonNode value = object.path("authors");
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    List<String> authors = new ArrayList<>();
    for (JsonNode author : value.isArray() ? value : List.of(value)) {
      if (!author.isString()) {
        throw new Refusal("authors is no list of strings");
      }
      authors.add(author.stringValue().strip());
    }
    authors.removeIf(String::isEmpty);
    return authors;
  }

  /// The day of an ISO day or date-time, at the place where it was written.
  private static @Nullable LocalDate day(JsonNode object, String key) throws Refusal {
    String value = string(object, key);
    if (value == null || value.isBlank()) {
      return null;
    }
    String iso = value.strip();
    try {
      if (iso.length() >= DAY && TIME_OF_DAY.matcher(iso.substring(DAY)).matches()) {
        return LocalDate.parse(iso.substring(0, DAY));
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw new Refusal(key + " is no date such as 2026-04-24: '" + shortened(iso) + "'");
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
