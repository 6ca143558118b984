package org.claimtrail.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimtrail.article.Furniture;
import org.claimtrail.page.Passage.Kind;
import org.jsoup.nodes.Element;

/// Leaves out what stands in the article's element and is not the article, and takes in what stands
/// between headline and article: the deck.
final class Trim {

  /// Words of running text before a heading that is nevertheless the headline: notes of the editor.
  private static final int NOTE = 60;

  /// Fewest words of a deck, and of a line before the first paragraph that is no byline.
  private static final int DECK = 8;

  /// Words that a line after the last paragraph needs to be part of the article.
  private static final int LAST_LINE = 5;

  private final List<Passage> passages;
  private final Predicate<Passage> inside;
  private final Headline headline;

  private Trim(List<Passage> passages, Element container, Headline headline) {
    this.passages = passages;
    this.headline = headline;
    inside = passage -> passage.isIn(container);
  }

  static List<Passage> of(List<Passage> passages, Element container, Headline headline) {
    return new Trim(passages, container, headline).trimmed();
  }

  private List<Passage> trimmed() {
    List<Passage> kept = new ArrayList<>();
    int top = top();
    boolean started = false;
    for (int at = Math.max(0, top); at < passages.size(); at++) {
      Passage passage = passages.get(at);
      if (inside.test(passage)) {
        started = started || at > top;
        if (at == top || isText(passage)) {
          kept.add(passage);
        }
      } else if (top >= 0 && at > top && !started && isDeck(passage)) {
        kept.add(passage);
      }
    }
    return withoutEdges(kept);
  }

  /// Where the headline stands; -1 where it stands nowhere, or so far down that it is another's.
  private int top() {
    int before = 0;
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      if (headline.holds(passage)) {
        return before < NOTE ? at : -1;
      }
      before += inside.test(passage) ? passage.prose() : 0;
    }
    return -1;
  }

  private static boolean isText(Passage passage) {
    return !passage.isLinks() && !Furniture.matches(passage.text());
  }

  private static boolean isDeck(Passage passage) {
    return isText(passage)
        && (passage.isProse() || passage.words() >= DECK && passage.linked() == 0);
  }

  /// Without bylines and dates before the first paragraph, and headings and tags after the last.
  private static List<Passage> withoutEdges(List<Passage> kept) {
    int first = 0;
    while (first < kept.size() && !kept.get(first).isProse()) {
      first++;
    }
    int last = kept.size();
    while (last > first && isTail(kept.get(last - 1))) {
      last--;
    }
    List<Passage> trimmed = new ArrayList<>();
    for (Passage passage : kept.subList(0, first)) {
      boolean small = passage.words() < DECK || PageDay.in(passage.text()) != null;
      if (passage.kind() == Kind.HEADING || !small) {
        trimmed.add(passage);
      }
    }
    trimmed.addAll(kept.subList(first, last));
    return trimmed;
  }

  private static boolean isTail(Passage passage) {
    return passage.kind() == Kind.HEADING
        || passage.kind() == Kind.PARAGRAPH && passage.words() < LAST_LINE;
  }
}
