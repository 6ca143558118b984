package org.claimtrail.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.article.Furniture;
import org.jsoup.nodes.Element;

/// The text of a newsletter. Its HTML is laid out in tables and says of nothing what it is for, and
/// nearly all of it is meant to be read.
final class Letter {

  /// Fewest words of a link that is a headline, and not a button.
  private static final int HEADLINE = 4;

  /// Where the part begins that the law asks of newsletters.
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?iu).*\\b(?:unsubscribe|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|"
              + "(?:you(?:'|’)?re|you are|you have been) (?:receiving|received|subscribed)|"
              + "you received this|this (?:e-?mail|message) was sent)\\b.*");

  private static final Pattern BROWSER =
      Pattern.compile(
          "(?iu).{0,60}\\b(?:view|read|open|see)\\b.{0,30}\\b(?:browser|online|web)\\b.{0,40}");

  private Letter() {}

  static List<Passage> of(Element root) {
    root.select("[style*=display:none], [style*='display: none'], [hidden]").remove();
    List<Passage> letter = new ArrayList<>();
    List<Passage> all = Passages.of(root);
    for (int at = 0; at < all.size(); at++) {
      Passage passage = all.get(at);
      // At the beginning newsletters say the same to those who have just come.
      if (at * 2 > all.size() && IMPRINT.matcher(passage.text()).matches()) {
        break;
      }
      if (isText(passage)) {
        letter.add(passage);
      }
    }
    return letter;
  }

  private static boolean isText(Passage passage) {
    String text = passage.text();
    return !(passage.isLinks() && passage.words() < HEADLINE)
        && !BROWSER.matcher(text).matches()
        && !IMPRINT.matcher(text).matches()
        && !Furniture.matches(text);
  }
}
