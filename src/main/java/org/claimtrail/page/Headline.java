package org.claimtrail.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article's headline, and where it stands on the page.
///
/// @param title null when unknown
/// @param element the heading; null where it stands nowhere
record Headline(@Nullable String title, @Nullable Element element) {

  /// What parts a headline from the name of the site in the title of a window.
  private static final Pattern MARK = Pattern.compile("\\s+(?:[|»•·—–-]|::)\\s+");

  /// Letters and digits from which on the beginning of a headline is as good as the whole.
  private static final int DISTINCTIVE = 15;

  /// Passages among which a headline that opens the article stands.
  private static final int OPENING = 4;

  private static final int FEWEST_WORDS = 3;

  static Headline of(Document page, Imprint imprint) {
    List<Element> candidates =
        page.select("h1").stream()
            .filter(heading -> Passages.words(heading.text()) >= FEWEST_WORDS)
            .toList();
    Element only = candidates.size() == 1 ? candidates.getFirst() : null;
    String shownAs = only != null ? only.text() : page.title();
    List<String> announced = imprint.headlines();
    String best =
        announced.stream()
            .filter(headline -> isSame(headline, shownAs) || isSame(headline, page.title()))
            .findFirst()
            .orElse(announced.isEmpty() ? shownAs : announced.getFirst());
    String title = withoutOutlet(best.strip(), imprint);
    Element element =
        page.select("h1, h2").stream()
            .filter(heading -> isSame(heading.text(), title))
            .findFirst()
            .orElse(only);
    // The page shows it as it was meant; what it announces may be cut or have the outlet's name.
    String shown = element == null ? "" : Passages.oneLine(element.text());
    return new Headline(isSame(shown, title) ? shown : title.isEmpty() ? null : title, element);
  }

  /// Whether an article of these passages shows it.
  boolean opens(List<Passage> body) {
    return title != null
        && body.stream().limit(OPENING).anyMatch(passage -> isSame(passage.text(), title));
  }

  boolean holds(Passage passage) {
    return element != null && passage.isIn(element);
  }

  boolean isInside(Element other) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    if (Math.min(a.length(), b.length()) < DISTINCTIVE) {
      return a.equals(b) && !a.isEmpty();
    }
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// A title without " | Harbour Wire" or the like after it.
  private static String withoutOutlet(String title, Imprint imprint) {
    Matcher marks = MARK.matcher(title);
    int start = -1;
    int end = -1;
    while (marks.find()) {
      start = marks.start();
      end = marks.end();
    }
    String name = letters(Objects.requireNonNullElse(imprint.outlet(), ""));
    String host = letters(Objects.requireNonNullElse(imprint.host(), ""));
    String tail = end < 0 ? "" : letters(title.substring(end));
    boolean isOutlet =
        tail.length() > 2
            && (name.contains(tail)
                || host.contains(tail)
                || !name.isEmpty() && tail.contains(name));
    return start > 0 && isOutlet ? title.substring(0, start).strip() : title;
  }
}
