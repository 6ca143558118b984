package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// Words of a sentence that make a clause of their own.
///
/// @param from first word
/// @param to index after the last
record Clause(int from, int to) {

  private static final Set<String> JOINTS =
      Set.of("and", "but", "while", "though", "although", "yet");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  /// Fewest words that state anything.
  private static final int SHORTEST = 3;

  /// How far after a joint the verb of its clause may stand.
  private static final int REACH = 9;

  boolean covers(int word) {
    return from <= word && word < to;
  }

  /// The clauses from one word up to another: parted by semicolons, and by "and" or "but" where a
  /// verb of its own follows.
  static List<Clause> of(Sentence sentence, int from, int to) {
    List<Clause> clauses = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      if (parts(sentence, start, at, to)) {
        clauses.add(upTo(sentence, start, at));
        start = at + 1;
      }
    }
    clauses.add(upTo(sentence, start, to));
    return clauses.stream().filter(clause -> clause.to - clause.from >= SHORTEST).toList();
  }

  /// Without the comma that closes it.
  private static Clause upTo(Sentence sentence, int from, int to) {
    boolean comma = to - 1 > from && sentence.surface(to - 1).equals(",");
    return new Clause(from, comma ? to - 1 : to);
  }

  private static boolean parts(Sentence sentence, int start, int at, int to) {
    String surface = sentence.surface(at).toLowerCase(Locale.ROOT);
    if (surface.equals(";")) {
      return true;
    }
    return JOINTS.contains(surface)
        && finite(sentence, start, at)
        && (sentence.surface(at - 1).equals(",") || clauseOpens(sentence, at + 1))
        && finite(sentence, at + 1, Math.min(to, at + REACH));
  }

  /// "and that …", "and would …", "and it …".
  private static boolean clauseOpens(Sentence sentence, int word) {
    int at = word;
    while (at < sentence.size() && sentence.tag(at).equals("RB")) {
      at++;
    }
    return at < sentence.size()
        && (FINITE.contains(sentence.tag(at))
            || sentence.surface(at).equals("that")
            || sentence.tag(at).equals("PRP"));
  }

  private static boolean finite(Sentence sentence, int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (FINITE.contains(sentence.tag(at))) {
        return true;
      }
    }
    return false;
  }
}
