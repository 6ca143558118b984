package org.claimtrail.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The passages of a page in their order, and how much running text each element holds. Elements
/// that are not the article are dropped until it is left.
final class Outline {

  /// The passages of an element, and how many words of running text are left of them.
  private static final class Extent {
    private final int first;
    private int last;
    private int prose;

    Extent(int first) {
      this.first = first;
    }
  }

  private final List<@Nullable Passage> passages;
  private final Map<Element, Extent> extents = new HashMap<>();

  private Outline(List<Passage> passages) {
    this.passages = new ArrayList<>(passages);
  }

  static Outline of(Element root) {
    Outline outline = new Outline(Passages.of(root));
    for (int at = 0; at < outline.passages.size(); at++) {
      outline.extend(at);
    }
    return outline;
  }

  /// Those that are left.
  List<Passage> passages() {
    return passages.stream().filter(Objects::nonNull).toList();
  }

  /// Words of running text that are left in the element.
  int prose(Element element) {
    Extent extent = extents.get(element);
    return extent == null ? 0 : extent.prose;
  }

  void drop(Element element) {
    Extent extent = extents.get(element);
    if (extent == null) {
      return;
    }
    for (int at = extent.first; at <= extent.last; at++) {
      Passage passage = passages.set(at, null);
      int prose = passage == null ? 0 : passage.prose();
      if (passage != null && prose > 0) {
        passage
            .ancestors()
            .map(extents::get)
            .filter(Objects::nonNull)
            .forEach(up -> up.prose -= prose);
      }
    }
  }

  private void extend(int at) {
    Passage passage = Objects.requireNonNull(passages.get(at));
    int prose = passage.prose();
    passage
        .ancestors()
        .forEach(
            up -> {
              Extent extent = extents.computeIfAbsent(up, _ -> new Extent(at));
              extent.last = at;
              extent.prose += prose;
            });
  }
}
