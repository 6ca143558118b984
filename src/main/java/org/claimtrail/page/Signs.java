package org.claimtrail.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What class and id say an element is for: pages of different makers use the same few words.
final class Signs {

  enum Sign {
    /// Something beside the article: what to read next, sharing, signing up, advertising.
    BOX,
    /// What readers say.
    COMMENTS,
    /// What is said in short about the article: byline, date, credits.
    SMALL_PRINT
  }

  private static final Map<Sign, Set<String>> WORDS =
      Map.of(
          Sign.BOX,
          words(
              """
              ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit
              sponsor sponsored outbrain taboola promo promos promotion upsell donate donation
              related relatedposts recirc recirculation recommend recommended recommendation
              recommendations trending popular mostread readmore teaser teasers yarpp
              share shares sharing sharebar sharedaddy addthis addtoany social socials
              newsletter newsletters subscribe subscription signup optin login paywall
              cookie cookies consent gdpr popup modal lightbox
              breadcrumb breadcrumbs menu submenu nav navi navbar navigation navbox pagination pager
              paginator toolbar skip search searchform sidebar aside widget widgets footer
              carousel slideshow gallery playlist rating ratings tags taglist bio toc
              copyright disclaimer disclosure hidden noprint printfooter navbox
              sharing recommended recommendation
              infobox metadata editsection catlinks references reflist footnotes
              """),
          Sign.COMMENTS,
          words(
              "comment comments commentlist disqus respond reply replies discussion kommentar"
                  + " kommentare komentarze"),
          Sign.SMALL_PRINT,
          words(
              """
              meta postmeta byline author authors dateline date time timestamp posted published
              credit credits caption captions tag category categories cat kicker eyebrow source
              print counter views vote votes follow header banner label info
              """));

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^A-Za-z]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /// Shortest word that counts as part of a name in camel case: names that programs make up are
  /// full of shorter ones.
  private static final int SHORTEST_PART = 5;

  /// Pages use the same names again and again.
  private final Map<String, EnumSet<Sign>> known = new HashMap<>();

  boolean has(Element element, Sign sign) {
    return known
        .computeIfAbsent(element.className() + ' ' + element.id(), Signs::read)
        .contains(sign);
  }

  private static EnumSet<Sign> read(String names) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    for (String name : BETWEEN_NAMES.split(names, -1)) {
      add(name, signs);
      for (String part : BETWEEN_WORDS.split(name, -1)) {
        if (part.length() >= SHORTEST_PART) {
          add(part, signs);
        }
      }
    }
    return signs;
  }

  private static void add(String word, Set<Sign> signs) {
    String lower = word.toLowerCase(Locale.ROOT);
    WORDS.forEach(
        (sign, words) -> {
          if (words.contains(lower)) {
            signs.add(sign);
          }
        });
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
