package org.claimtrail.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that describe somebody unnamed: "two people familiar with the matter".
///
/// @param head the noun, in the singular; null when there is none
/// @param content all words that tell something, in the singular
record DescribingWords(@Nullable String head, Set<String> content) {

  private static final Pattern GENITIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.\\-]+");

  /// What tells nothing.
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "its", "their", "his", "her", "some", "several", "other", "of", "with",
          "in", "from", "at", "on", "for", "who", "that", "which", "close", "to", "by", "and");

  /// What begins the part behind the noun.
  private static final Set<String> BEHIND =
      Set.of(
          "of",
          "with",
          "in",
          "from",
          "at",
          "on",
          "for",
          "who",
          "that",
          "which",
          "close",
          "familiar",
          "to",
          "by");

  static DescribingWords of(String phrase) {
    String lower = GENITIVE.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        WORD.matcher(lower).results().map(MatchResult::group).map(w -> singular(w)).toList();
    String head = null;
    for (String word : words) {
      if (head != null && BEHIND.contains(word)) {
        break;
      }
      if (!EMPTY.contains(word)) {
        head = word;
      }
    }
    Set<String> content = new LinkedHashSet<>(words);
    content.removeAll(EMPTY);
    return new DescribingWords(head, content);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /// Whether both have one head, and the words of one are among the other's: "US officials" and
  /// "senior US officials".
  boolean agreesWith(DescribingWords other) {
    return head != null
        && head.equals(other.head)
        && (content.containsAll(other.content) || other.content.containsAll(content));
  }
}
