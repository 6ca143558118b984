package org.claimtrail.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Refused;

/// A file or standard input: finds out what it holds and has it read.
record Content(String name, InputStream input) {

  /// How much of it is looked at to tell its form, in bytes.
  private static final int PREVIEW = 1 << 16;

  private static final Pattern JSON_LINES_NAME =
      Pattern.compile("(?i).*\\.(?:jsonl|ndjson|json-lines)");

  private enum Form {
    TEXT,
    JSON_LINES,
    JSON_VALUES,
    WEB_PAGE
  }

  void forEach(Consumer<? super Item> action) {
    try {
      var buffered = new BufferedInputStream(input, PREVIEW);
      buffered.mark(PREVIEW);
      byte[] start = buffered.readNBytes(PREVIEW);
      buffered.reset();
      Encoding encoding = Encoding.of(start);
      buffered.skipNBytes(encoding.mark());
      switch (form(encoding.preview(start))) {
        case TEXT -> action.accept(PlainText.read(name, buffered, encoding));
        case JSON_LINES -> new JsonLines(name, buffered, encoding).forEach(action);
        case JSON_VALUES -> new JsonValues(name, buffered, encoding).forEach(action);
        case WEB_PAGE -> action.accept(new Refused(name, "a web page; save its text instead"));
      }
    } catch (IOException e) {
      action.accept(new Refused(name, "not readable: " + e.getMessage()));
    }
  }

  private Form form(String preview) {
    String start = preview.stripLeading();
    if (JSON_LINES_NAME.matcher(name).matches()) {
      return Form.JSON_LINES;
    }
    if (start.startsWith("{")) {
      return oneValueALine(start) ? Form.JSON_LINES : Form.JSON_VALUES;
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return Form.JSON_VALUES;
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return Form.JSON_VALUES;
    }
    String lower = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html")
        ? Form.WEB_PAGE
        : Form.TEXT;
  }

  /// Whether the first line is a value by itself, or too long for one that is spread over lines.
  private static boolean oneValueALine(String start) {
    int end = start.indexOf('\n');
    return end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
  }
}
