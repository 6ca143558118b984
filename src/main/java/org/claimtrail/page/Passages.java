package org.claimtrail.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.page.Passage.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Cuts HTML into passages.
final class Passages implements NodeVisitor {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*\\s*$");

  /// How much of a text is looked at to tell whether it ends a sentence.
  private static final int LAST_CHARACTERS = 20;

  /// Elements that end a passage beside those that jsoup calls blocks.
  private static final Set<String> WALLS =
      Set.of("li", "dt", "dd", "tr", "td", "th", "summary", "caption", "body");

  /// Elements inside a list item or a cell that leave its passage what it is.
  private static final Set<String> INSIDE = Set.of("p", "div", "tbody", "ul", "ol", "table");

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private Element block;
  private int depthInLinks;
  private boolean afterBreak;

  private Passages(Element root) {
    block = root;
  }

  static List<Passage> of(Element root) {
    Passages passages = new Passages(root);
    root.traverse(passages);
    passages.end();
    return passages.passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isCell(element)) {
        text.append(text.isEmpty() ? "" : " | ");
      } else if (isWall(element)) {
        end();
        block = element;
      }
      depthInLinks += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      depthInLinks -= isLink(element) ? 1 : 0;
      if (isWall(element) && !isCell(element)) {
        end();
        block = element.parent() == null ? element : element.parent();
      }
    }
  }

  private void add(String words) {
    afterBreak &= words.isBlank();
    text.append(words);
    if (depthInLinks > 0) {
      links.append(words).append(' ');
    }
  }

  /// One break after a sentence, or two, part paragraphs; one elsewhere only wraps a line.
  private void lineBreak() {
    if (inVerbatim()) {
      text.append('\n');
    } else if (afterBreak || endsSentence()) {
      end();
    } else {
      text.append(' ');
    }
    afterBreak = true;
  }

  private boolean endsSentence() {
    int from = Math.max(0, text.length() - LAST_CHARACTERS);
    return SENTENCE_END.matcher(text).region(from, text.length()).find();
  }

  private void end() {
    String line = inVerbatim() ? text.toString().strip() : oneLine(text);
    if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
      passages.add(new Passage(block, kind(block), line, words(line), words(links)));
    }
    text.setLength(0);
    links.setLength(0);
    afterBreak = false;
  }

  /// A text with single blanks, and none around it.
  static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
        blank = !line.isEmpty();
      } else {
        line.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /// A sign of a script that sets no blanks between words counts as one.
  static int words(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && (!inside || Character.isIdeographic(c))) {
        words++;
      }
      inside = letter || inside && (c == '\'' || c == '’' || c == '-');
    }
    return words;
  }

  private boolean inVerbatim() {
    return kind(block) == Kind.VERBATIM;
  }

  private static Kind kind(Element block) {
    for (Element at = block; at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "tr" -> {
          return at.children().stream().filter(Element::hasText).count() > 1
              ? Kind.ROW
              : Kind.PARAGRAPH;
        }
        case "li", "dt", "dd" -> {
          return Kind.ITEM;
        }
        case "pre" -> {
          return Kind.VERBATIM;
        }
        default -> {
          if (!INSIDE.contains(at.normalName())) {
            return Kind.PARAGRAPH;
          }
        }
      }
    }
    return Kind.PARAGRAPH;
  }

  private static boolean isWall(Element element) {
    return element.isBlock() || WALLS.contains(element.normalName());
  }

  /// Whether it is a cell of a table that holds data: its row is one line. A cell with paragraphs
  /// or headings lays out the page.
  private static boolean isCell(Element element) {
    return (element.normalName().equals("td") || element.normalName().equals("th"))
        && element.children().stream().noneMatch(Passages::isWall);
  }

  /// A link that leads to another page.
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }
}
