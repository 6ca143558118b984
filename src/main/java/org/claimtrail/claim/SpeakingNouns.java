package org.claimtrail.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.entity.EntityType;

/// Which describing words are of somebody who can speak: people, firms, bodies.
final class SpeakingNouns {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> SPEAKERS = LEXICON.words("speakers");
  private static final Set<String> THINGS = LEXICON.words("no-speaker");
  private static final Set<String> NOBODY = LEXICON.words("nobody");

  /// Endings of words for people, in the singular.
  private static final Pattern PERSON =
      Pattern.compile("[a-z]{3,}(?:ist|ian|yst|er|or|ant|ent|man|woman|person|people)");

  private static final Pattern AFTER_HEAD =
      Pattern.compile(" (?:familiar|close|briefed|with|of|who|that|at|in|from|involved|led)\\b");

  private SpeakingNouns() {}

  /// @param noun in its dictionary form
  static boolean speaks(String noun) {
    return !NOBODY.contains(noun)
        && (SPEAKERS.contains(noun)
            || personal(noun)
            || Nouns.types(noun).contains(EntityType.COMPANY)
            || Nouns.types(noun).contains(EntityType.GOVERNMENT)
            || Nouns.types(noun).contains(EntityType.PERSON));
  }

  /// Whether the words are of several who speak: "two people".
  static boolean several(Described source) {
    String head = head(source);
    return Set.of("people", "men", "women").contains(head)
        || head.endsWith("s") && speaks(head.substring(0, head.length() - 1));
  }

  /// Whether the words are of one person, not of a firm or body.
  static boolean one(Described source) {
    String head = head(source);
    return !several(source)
        && (SPEAKERS.contains(head) || personal(head))
        && !Nouns.types(head).contains(EntityType.COMPANY)
        && !Nouns.types(head).contains(EntityType.GOVERNMENT);
  }

  private static boolean personal(String noun) {
    return PERSON.matcher(noun).matches() && !THINGS.contains(noun);
  }

  private static String head(Described source) {
    String words = AFTER_HEAD.split(source.name().toLowerCase(Locale.ROOT), 2)[0];
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
