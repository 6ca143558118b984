package org.claimtrail.source;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a text can be an article: English, and not empty.
final class English {

  /// Texts of fewer words pass: too little to judge by.
  private static final int FEWEST_WORDS = 20;

  /// How much of a text is judged, in characters.
  private static final int SAMPLE = 20_000;

  /// Least share of the words below. English prose has 0.1 to 0.2, a benchmark table in English
  /// 0.05, other languages that are written with Latin letters less than 0.02.
  private static final double LEAST_SHARE = 0.03;

  /// Words that English cannot do without and that hardly occur in other languages.
  private static final Set<String> WORDS =
      Set.of(
          "the", "and", "that", "with", "by", "from", "are", "been", "were", "has", "this", "which",
          "its", "it", "their", "they", "would", "than", "said", "says", "what", "when", "about",
          "into", "our", "you", "your", "not", "but", "can", "could", "more");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private English() {}

  /// Whether `text` reads like English, or is too short to tell.
  static boolean is(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return !foreignScript(sample) && !foreignWords(sample);
  }

  private static boolean foreignScript(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin =
        sample
            .codePoints()
            .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
            .count();
    return letters >= FEWEST_WORDS && latin * 2 < letters;
  }

  private static boolean foreignWords(String sample) {
    int words = 0;
    int english = 0;
    for (Matcher matcher = WORD.matcher(sample); matcher.find(); words++) {
      if (WORDS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        english++;
      }
    }
    return words >= FEWEST_WORDS && english < LEAST_SHARE * words;
  }
}
