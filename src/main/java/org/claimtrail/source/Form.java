package org.claimtrail.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a resource can be, told by its bytes. Names and media types are often wrong; they are asked
/// only where the bytes leave it open.
enum Form {
  TEXT,
  MARKDOWN,
  JSON_LINES,
  JSON_VALUES,
  TABLE,
  WEB_PAGE,
  FEED,
  SITEMAP,
  PDF,
  MAIL,
  MAILBOX,
  WEB_ARCHIVE,
  GZIP,
  ZIP;

  private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z]");

  /// Whether other resources lie in it.
  boolean holdsOthers() {
    return switch (this) {
      case MAIL, MAILBOX, WEB_ARCHIVE, GZIP, ZIP -> true;
      case TEXT, MARKDOWN, JSON_LINES, JSON_VALUES, TABLE, WEB_PAGE, FEED, SITEMAP, PDF -> false;
    };
  }

  /// Whether its reader expects characters, so that a byte order mark is none of its own business.
  boolean isPlain() {
    return switch (this) {
      case TEXT, MARKDOWN, JSON_LINES, JSON_VALUES, TABLE -> true;
      case WEB_PAGE, FEED, SITEMAP, PDF, MAIL, MAILBOX, WEB_ARCHIVE, GZIP, ZIP -> false;
    };
  }

  /// @param start the first bytes
  /// @throws Refusal when it is nothing that can be read
  static Form of(Resource resource, byte[] start, Encoding encoding) throws Refusal {
    Form packed = Signature.form(start);
    if (packed != null) {
      return packed;
    }
    String preview = encoding.preview(start);
    if (preview.indexOf('\0') >= 0) {
      throw new Refusal(Encoding.BINARY);
    }
    String text = preview.stripLeading();
    Form markup = text.startsWith("<") ? Markup.form(text) : null;
    if (markup == WEB_PAGE && !Markup.isWholePage(text) && resource.isNamed(".md", ".markdown")) {
      return MARKDOWN;
    }
    if (markup != null) {
      return markup;
    }
    Form json = json(resource, text);
    if (json != null) {
      return json;
    }
    return Mail.isMail(text) ? (text.startsWith("From ") ? MAILBOX : MAIL) : prose(resource, text);
  }

  private static Form prose(Resource resource, String text) throws Refusal {
    if (Table.isTable(text)) {
      return TABLE;
    }
    if (Markdown.isMarkdown(text)) {
      return MARKDOWN;
    }
    boolean page =
        "text/html".equals(resource.type()) || resource.isNamed(".html", ".htm", ".xhtml");
    return page && TAG.matcher(text).find() ? WEB_PAGE : TEXT;
  }

  private static @Nullable Form json(Resource resource, String text) {
    boolean object = text.startsWith("{");
    boolean array = text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
    if (resource.isNamed(".jsonl", ".ndjson", ".json-lines")) {
      return JSON_LINES;
    }
    if (object && oneValueALine(text)) {
      return JSON_LINES;
    }
    return object || array || resource.isNamed(".json") ? JSON_VALUES : null;
  }

  /// Whether the first line is a value by itself, or too long for one that is spread over lines.
  private static boolean oneValueALine(String start) {
    int end = start.indexOf('\n');
    return end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
  }
}
