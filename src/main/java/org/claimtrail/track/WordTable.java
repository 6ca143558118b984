package org.claimtrail.track;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.article.Span;
import org.jspecify.annotations.Nullable;

/// Words that tell aspects, found in a text in one pass: at the beginning of each of its words only
/// the few phrases are tried that begin in the same way.
final class WordTable {

  private static final String CLAUSE_END =
      "(?=\\s*(?:$|[.,;:!?)\"”—–]|(?:and|but|or|vs|versus)\\b))";

  /// Characters by which phrases are looked up.
  private static final int BEGINNING = 3;

  private record Phrase(String aspect, Pattern words) {}

  /// @param words where they stand in the text
  record Match(String aspect, Span words) {}

  private final Map<Long, List<Phrase>> byBeginning = new HashMap<>();

  private WordTable() {}

  /// @param phrases of each aspect; `*` at the end of a word stands for any ending, `$` for the end
  ///   of a clause behind it, a blank or a hyphen for either
  static WordTable of(Map<String, List<String>> phrases) {
    WordTable table = new WordTable();
    phrases.forEach((aspect, all) -> all.forEach(phrase -> table.put(aspect, phrase)));
    return table;
  }

  private void put(String aspect, String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    String[] words = lower.split("[ -]", -1);
    Pattern pattern =
        Pattern.compile(
            Stream.of(words).map(WordTable::pattern).collect(joining("[ -]+"))
                + "(?![\\p{L}\\p{N}])");
    String first = words[0].replace("*", "").replace("$", "");
    byBeginning
        .computeIfAbsent(key(first, 0, Math.min(BEGINNING, first.length())), _ -> new ArrayList<>())
        .add(new Phrase(aspect, pattern));
  }

  private static String pattern(String word) {
    if (word.endsWith("$")) {
      return Pattern.quote(word.substring(0, word.length() - 1)) + CLAUSE_END;
    }
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{N}']*"
        : Pattern.quote(word);
  }

  /// @param text in lower case
  List<Match> find(String text) {
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        for (int length = 1; length <= BEGINNING && at + length <= text.length(); length++) {
          add(matches, text, at, byBeginning.get(key(text, at, length)));
        }
      }
    }
    return matches;
  }

  private static void add(
      List<Match> matches, String text, int at, @Nullable List<Phrase> beginning) {
    if (beginning == null) {
      return;
    }
    for (Phrase phrase : beginning) {
      Matcher matcher = phrase.words().matcher(text).region(at, text.length());
      if (matcher.useTransparentBounds(true).lookingAt()) {
        matches.add(new Match(phrase.aspect(), new Span(at, matcher.end())));
      }
    }
  }

  private static long key(String text, int start, int length) {
    long key = 0;
    for (int at = start; at < start + length; at++) {
      key = key << Character.SIZE | text.charAt(at);
    }
    return key;
  }
}
