package org.claimtrail.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;
import org.claimtrail.page.WebPage;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// An article in Markdown, with what its front matter says about it.
final class Markdown {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("(?s)\\A---[ \\t]*\\R(.{1,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z][\\w-]*:(?: |$)");

  /// Any one of them may stand in plain text; two hardly do.
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("(?m)^#{1,6} \\S"),
          Pattern.compile("\\[[^\\[\\]\\n]{1,300}\\]\\([^()\\s]{1,2000}\\)"),
          Pattern.compile("\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*"),
          Pattern.compile("(?m)^(?:```|~~~)"),
          Pattern.compile("(?m)^\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|"));

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  /// Whether `text` has the signs of Markdown.
  static boolean isMarkdown(String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    return front.find() && KEY.matcher(front.group(1)).find()
        || SIGNS.stream().filter(sign -> sign.matcher(text).find()).count() >= 2;
  }

  /// @param resource without a byte order mark
  static Article read(Resource resource, Encoding encoding) throws IOException, Refusal {
    byte[] bytes = Limits.readAll(resource.bytes(), Limits.LONGEST_ARTICLE);
    String markdown = encoding.decode(bytes).stripLeading();
    Matcher front = FRONT_MATTER.matcher(markdown);
    boolean fronted = front.find();
    Map<Key, String> said = fronted ? frontMatter(front.group(1)) : Map.of();
    Node document = PARSER.parse(fronted ? markdown.substring(front.end()) : markdown);
    String text = WebPage.text(HTML.render(document));
    String title = said.getOrDefault(Key.TITLE, heading(document));
    return new Article(
        said.getOrDefault(Key.URL, resource.url()),
        said.get(Key.OUTLET),
        title == null ? Headline.of(text) : title,
        Authors.of(said.getOrDefault(Key.AUTHORS, "")),
        day(said.get(Key.PUBLISHED)),
        day(said.get(Key.MODIFIED)),
        said.get(Key.LANGUAGE),
        Refusal.ifBlank(Headline.above(title, text)));
  }

  /// What front matter says; nothing where it is no YAML, since the text is what counts.
  private static Map<Key, String> frontMatter(String yaml) {
    Map<Key, String> said = new HashMap<>();
    try {
      for (Map.Entry<String, JsonNode> entry : YAML.readTree(yaml).properties()) {
        String value = value(entry.getValue());
        Key.called(entry.getKey())
            .filter(key -> !value.isBlank())
            .ifPresent(key -> said.putIfAbsent(key, value));
      }
    } catch (JacksonException e) {
      return said;
    }
    return said;
  }

  /// A list becomes one string, its items parted by semicolons.
  private static String value(JsonNode node) {
    List<String> values = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      values.add(one.isObject() ? one.path("name").asString("") : one.asString(""));
    }
    return String.join("; ", values);
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null ? null : Day.of(value.strip());
  }

  /// The first heading of the highest rank.
  private static @Nullable String heading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return TextContentRenderer.builder().build().render(heading).strip();
      }
    }
    return null;
  }
}
