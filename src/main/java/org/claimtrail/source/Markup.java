package org.claimtrail.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells web pages, feeds and sitemaps by their first element.
final class Markup {

  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "(?is)\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*+(?:\\[.*?\\]\\s*+)?>)");

  private static final Pattern ROOT =
      Pattern.compile("<((?:[\\w.-]{1,30}:)?([A-Za-z][\\w.-]{0,30}))");

  private static final Pattern WHOLE_PAGE =
      Pattern.compile("(?is)<!doctype\\s+html.*|<html[\\s>].*");

  /// Elements with which a page or a part of one begins.
  private static final Set<String> OF_PAGES =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "style",
          "script",
          "base",
          "article",
          "main",
          "section",
          "header",
          "nav",
          "aside",
          "footer",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "span",
          "ul",
          "ol",
          "table",
          "figure",
          "img",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "center",
          "font",
          "blockquote",
          "br",
          "hr",
          "form",
          "noscript");

  private Markup() {}

  /// @param text which begins with "<"
  /// @return null when it is no markup
  static @Nullable Form form(String text) throws Refusal {
    String rest = fromRoot(text);
    if (WHOLE_PAGE.matcher(text).lookingAt()) {
      return Form.WEB_PAGE;
    }
    Matcher root = ROOT.matcher(rest);
    boolean declared = text.startsWith("<?xml");
    if (!root.lookingAt()) {
      if (declared) {
        throw new Refusal("XML without an element");
      }
      return null;
    }
    return switch (root.group(2).toLowerCase(Locale.ROOT)) {
      case "rss", "rdf", "feed" -> Form.FEED;
      case "urlset", "sitemapindex" -> Form.SITEMAP;
      case "opml" -> throw new Refusal("a list of feeds; give it to: claimtrail watch");
      case String name when OF_PAGES.contains(name) -> Form.WEB_PAGE;
      case String _ when declared ->
          throw new Refusal("XML of an unknown kind, <" + root.group(1) + ">; save it as HTML");
      case String _ -> null;
    };
  }

  /// Whether it is a page with its frame, not some elements alone.
  static boolean isWholePage(String text) {
    return WHOLE_PAGE.matcher(fromRoot(text)).matches() || WHOLE_PAGE.matcher(text).matches();
  }

  private static String fromRoot(String text) {
    Matcher before = BEFORE_ROOT.matcher(text);
    int end = 0;
    while (before.find()) {
      end = before.end();
    }
    return text.substring(end);
  }
}
