package org.claimtrail.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Parses HTML as browsers do, whatever encoding it is in.
final class Markup {

  /// Deepest nesting, as in browsers; what is nested deeper is put beside.
  private static final int DEEPEST = 512;

  /// What stands for bytes that the encoding does not have.
  private static final char UNREADABLE = '\uFFFD';

  /// What readers never see as text, or only press.
  private static final String NO_TEXT =
      "script:not([type*=ld+json]), style, template, iframe, object, embed, svg, canvas, map,"
          + " audio, video, button, input, select, textarea, label, dialog";

  private Markup() {}

  /// @param charset null to find out
  /// @param url null when unknown
  static Document page(InputStream html, @Nullable String charset, @Nullable String url)
      throws IOException {
    byte[] bytes = html.readAllBytes();
    Document page = parsed(bytes, charset, url);
    if (page.text().indexOf(UNREADABLE) >= 0) {
      String detected = detected(bytes);
      if (detected != null && !Charset.forName(detected).equals(page.charset())) {
        page = parsed(bytes, detected, url);
      }
    }
    page.select(NO_TEXT).remove();
    return page;
  }

  static Element fragment(String html) {
    Document page = Jsoup.parse(html, "", parser());
    page.select(NO_TEXT).remove();
    return page.body();
  }

  private static Document parsed(byte[] bytes, @Nullable String charset, @Nullable String url)
      throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, url == null ? "" : url, parser());
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static @Nullable String detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String detected = detector.getDetectedCharset();
    return detected != null && Charset.isSupported(detected) && !detected.equals(UTF_8.name())
        ? detected
        : null;
  }
}
