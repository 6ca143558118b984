package org.claimtrail.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Chooses the element that holds the article: the one whose passages are worth most, where running
/// text counts for it and all else against it. An element that holds more than the article is worth
/// less than the article by what it holds beside.
final class Container {

  /// What a line that is neither running text nor link counts against its element, in words.
  private static final int LINE = 2;

  /// What a heading that is a link does: it tells of another article.
  private static final int TEASER = 6;

  /// Share of a page's running text beside a headline that makes that text the article.
  private static final double SHARE = 0.3;

  private Container() {}

  static Element of(Element root, List<Passage> passages, Headline headline, Outline outline) {
    Map<Element, Integer> worth = new HashMap<>();
    Element best = root;
    for (Passage passage : passages) {
      int value = worth(passage);
      passage.ancestors().forEach(up -> worth.merge(up, value, Integer::sum));
    }
    for (Passage passage : passages) {
      for (Element up = passage.element(); up != null; up = up.parent()) {
        int more = worth.getOrDefault(up, 0) - worth.getOrDefault(best, 0);
        if (more > 0 || more == 0 && isInside(up, best)) {
          best = up;
        }
      }
    }
    return best.equals(root) ? beside(headline, passages, outline, root) : best;
  }

  private static int worth(Passage passage) {
    if (passage.isProse()) {
      return passage.prose();
    }
    return switch (passage.kind()) {
      case HEADING -> passage.isLinks() ? -TEASER : 0;
      case ROW, VERBATIM -> 0;
      case PARAGRAPH, ITEM -> -LINE - passage.linked();
    };
  }

  /// Where nothing less than the whole page will do, there are several texts on it; the article is
  /// the one that shares an element with the headline.
  private static Element beside(
      Headline headline, List<Passage> passages, Outline outline, Element root) {
    boolean after = false;
    for (Passage passage : passages) {
      after = after || headline.holds(passage);
      if (after && passage.prose() > 0) {
        Element common = passage.element();
        while (common.parent() != null && !headline.isInside(common)) {
          common = common.parent();
        }
        return outline.prose(common) > SHARE * outline.prose(root) ? common : root;
      }
    }
    return root;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
