package org.claimtrail.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.page.Signs.Sign;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article on a page: takes away what elements, roles and names say is beside it, chooses
/// the element in which running text outweighs all else, and trims that.
///
/// No sign is believed of an element that holds much of the page's running text: pages call all
/// sorts of things "sidebar".
final class Body {

  /// Elements that seldom are part of an article.
  private static final String BESIDE =
      "nav, menu, aside, footer, form, noscript, [role=navigation], [role=search], [role=dialog],"
          + " [role=alertdialog], [role=banner], [role=complementary], [role=contentinfo],"
          + " [hidden], [aria-hidden=true], [style*=display:none], [style*='display: none']";

  /// Share of a page's running text that is not beside the article, whatever it is called.
  private static final double MUCH = 0.4;

  /// Words of running text that are enough for an article where readers say more than it does.
  private static final int ENOUGH = 150;

  /// Words of running text that small print stays below.
  private static final int SMALL = 30;

  private final Element root;
  private final Outline outline;
  private final List<Element> named;
  private final Signs signs = new Signs();

  private Body(Element root) {
    this.root = root;
    outline = Outline.of(root);
    named = new ArrayList<>(root.select("[class], [id]"));
    named.remove(root);
  }

  /// @return the article's passages after its headline; empty where there is no running text
  static List<Passage> of(Document page, Headline headline) {
    return new Body(page.body()).find(headline);
  }

  private List<Passage> find(Headline headline) {
    dropComments();
    root.select("figure, figcaption").forEach(this::dropFigure);
    root.select(BESIDE).forEach(this::dropUnlessMuch);
    dropBoxes();
    dropSmallPrint();
    List<Passage> passages = outline.passages();
    return Trim.of(passages, Container.of(root, passages, headline, outline), headline);
  }

  private void dropComments() {
    for (Element element : with(Sign.COMMENTS)) {
      int rest = outline.prose(root) - outline.prose(element);
      if (rest > Math.min(outline.prose(element), ENOUGH)) {
        outline.drop(element);
      }
    }
  }

  /// Pictures with their captions; some pages put tables and quotations into figures.
  private void dropFigure(Element figure) {
    if (figure.selectFirst("table, blockquote, pre") == null) {
      dropUnlessMuch(figure);
    }
  }

  /// Elements of one name are looked at together: a page may call each of its sections a box.
  private void dropBoxes() {
    List<Element> boxes = with(Sign.BOX);
    Map<String, Integer> prose = new HashMap<>();
    boxes.forEach(box -> prose.merge(box.className(), outline.prose(box), Integer::sum));
    double much = MUCH * outline.prose(root);
    for (Element box : boxes) {
      if (prose.getOrDefault(box.className(), 0) <= much) {
        dropUnlessMuch(box);
      }
    }
  }

  private void dropSmallPrint() {
    for (Element element : with(Sign.SMALL_PRINT)) {
      if (outline.prose(element) < SMALL && element.selectFirst("h1, h2") == null) {
        outline.drop(element);
      }
    }
  }

  private void dropUnlessMuch(Element element) {
    if (outline.prose(element) <= MUCH * outline.prose(root)) {
      outline.drop(element);
    }
  }

  private List<Element> with(Sign sign) {
    return named.stream().filter(element -> signs.has(element, sign)).toList();
  }
}
