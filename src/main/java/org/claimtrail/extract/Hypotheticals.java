package org.claimtrail.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// Tells what is only asked or supposed, and so claimed by nobody.
final class Hypotheticals {

  private static final Set<String> MARKS = Set.of("if", "whether", "unless", "lest");
  private static final Set<String> OPENINGS =
      Set.of("imagine", "suppose", "assume", "say", "had", "were");

  private Hypotheticals() {}

  /// Whether the word states something that its sentence asks or supposes.
  static boolean holds(Reading reading, int cue) {
    return asked(reading.sentence()) || supposed(reading, cue);
  }

  /// A question, not one that is quoted inside a longer sentence.
  private static boolean asked(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0
        && (sentence.surface(last).equals("\"") || sentence.surface(last).equals(")"))) {
      last--;
    }
    return sentence.surface(last).equals("?");
  }

  /// Whether the word, or a clause around it, begins with "if" or "whether", or the sentence with
  /// "suppose".
  private static boolean supposed(Reading reading, int cue) {
    Sentence sentence = reading.sentence();
    if (OPENINGS.contains(surface(sentence, 0)) && sentence.tag(0).startsWith("VB")) {
      return true;
    }
    Set<Integer> seen = new HashSet<>();
    int word = Certainties.verbOf(reading, cue);
    while (seen.add(word)) {
      if (reading.dependents(word, "mark").stream()
          .anyMatch(mark -> MARKS.contains(surface(sentence, mark)))) {
        return true;
      }
      word = reading.governors(word).stream().findFirst().map(Reading.Governor::word).orElse(word);
      if (word < 0) {
        return false;
      }
    }
    return false;
  }

  private static String surface(Sentence sentence, int word) {
    return sentence.surface(word).toLowerCase(Locale.ROOT);
  }
}
