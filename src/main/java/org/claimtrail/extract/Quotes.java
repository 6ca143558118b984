package org.claimtrail.extract;

import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Span;

/// Which words of a sentence are shown as a claim's evidence: the clauses that its subject, cue and
/// value stand in, without those that only stand beside them.
final class Quotes {

  private static final Set<String> WALLS = Set.of(";", ":", "—", "--");
  private static final Set<String> TURNS =
      Set.of("but", "while", "whereas", "although", "though", "and", "which", "who", "so", "yet");

  /// Those that join a clause to the one before and are no part of what it states.
  private static final Set<String> JOINTS =
      Set.of("but", "while", "whereas", "although", "though", "and", "so", "yet");

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  /// Fewest words, a name being one, that stand alone.
  private static final int SHORTEST = 3;

  private Quotes() {}

  /// @param from first word that must be in it
  /// @param to index after the last
  static Span of(Sentence sentence, int from, int to) {
    int first = from;
    while (first > 0 && !opens(sentence, first)) {
      first--;
    }
    int last = to;
    while (last < sentence.size() && !opens(sentence, last)) {
      last++;
    }
    while (last - 1 > first && closing(sentence, last - 1)) {
      last--;
    }
    while (first < from && JOINTS.contains(sentence.surface(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    return last - first < SHORTEST ? sentence.span() : sentence.span(first, last);
  }

  /// Whether a clause opens at the word: after a wall, or after a comma with a word that turns to
  /// another verb.
  private static boolean opens(Sentence sentence, int word) {
    if (word == 0 || word >= sentence.size()) {
      return true;
    }
    String before = sentence.surface(word - 1);
    if (WALLS.contains(before)) {
      return true;
    }
    String surface = sentence.surface(word).toLowerCase(Locale.ROOT);
    return before.equals(",") && TURNS.contains(surface) && verbWithin(sentence, word);
  }

  private static boolean verbWithin(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + 8); at++) {
      if (FINITE.contains(sentence.tag(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean closing(Sentence sentence, int word) {
    String surface = sentence.surface(word);
    return surface.equals(",") || surface.equals(".") || WALLS.contains(surface);
  }
}
