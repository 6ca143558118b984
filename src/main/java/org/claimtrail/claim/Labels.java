package org.claimtrail.claim;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;

/// What bare numbers count that stand under a heading or after a label: "Context: 512K".
final class Labels {

  /// Most words of a label.
  private static final int LONGEST = 8;

  private static final Map<String, Pattern> UNITS = new LinkedHashMap<>();

  static {
    Lexicon.of("numbers")
        .meanings("labels")
        .forEach((unit, label) -> UNITS.put(unit, Pattern.compile(label, CASE_INSENSITIVE)));
  }

  private Labels() {}

  /// The unit that a column's heading or a label tells; empty for others.
  static Optional<String> unit(String label) {
    return UNITS.entrySet().stream()
        .filter(unit -> unit.getValue().matcher(label).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The unit told by the label that opens a line and stands right before the word.
  static Optional<String> before(Sentence sentence, int word) {
    boolean line = sentence.block().kind() != Block.Kind.PARAGRAPH;
    boolean labelled =
        word > 1
            && word <= LONGEST
            && (sentence.surface(word - 1).equals(":")
                || word <= 3 && sentence.mentions(0, word).isEmpty());
    return line && labelled ? unit(sentence.text(0, word)) : Optional.empty();
  }
}
