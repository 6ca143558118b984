package org.claimtrail.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.jspecify.annotations.Nullable;

/// Where quotations run: a quotation opened in one sentence holds until it is closed or its
/// paragraph ends; where it does not close there, the next paragraph's opening mark goes on with
/// it.
final class Quotations {

  private final Map<Reading, Boolean> opensQuoted = new HashMap<>();
  private final Set<Reading> endsQuoted = new HashSet<>();
  private final Map<Reading, BitSet> quoted = new HashMap<>();

  Quotations(List<Reading> readings) {
    boolean open = false;
    Block block = null;
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      if (!sentence.block().equals(block)) {
        open = false;
        block = sentence.block();
      }
      boolean whole = mark(sentence, 0) && wholly(sentence);
      opensQuoted.put(reading, open || whole);
      BitSet inside = new BitSet();
      for (int word = 0; word < sentence.size(); word++) {
        if (mark(sentence, word)) {
          open = !open;
        }
        inside.set(word, open);
      }
      quoted.put(reading, inside);
      if (open) {
        endsQuoted.add(reading);
      }
    }
  }

  /// Whether the sentence begins inside a quotation or is one as a whole.
  boolean opensQuoted(Reading reading) {
    return opensQuoted.getOrDefault(reading, false);
  }

  /// Whether the word stands in a quotation.
  boolean inside(Reading reading, int word) {
    return quoted.getOrDefault(reading, new BitSet()).get(word);
  }

  /// Whether the sentence ends inside a quotation that goes on.
  boolean endsQuoted(Reading reading) {
    return endsQuoted.contains(reading);
  }

  /// Whether a quotation mark stands within three words of a verb, its subject left out.
  boolean nextTo(Reading reading, int verb) {
    Sentence sentence = reading.sentence();
    for (int at = Math.max(0, verb - 5); at < Math.min(sentence.size(), verb + 5); at++) {
      if (mark(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a quotation is split around the words from `first` up to `last`.
  boolean splits(Reading reading, int first, int last) {
    Sentence sentence = reading.sentence();
    return first > 1
        && markWithin(sentence, first - 3, first)
        && markWithin(sentence, last, last + 4);
  }

  private static boolean markWithin(Sentence sentence, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), to); at++) {
      if (mark(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wholly(Sentence sentence) {
    return mark(sentence, sentence.size() - 1)
        || sentence.size() > 1 && mark(sentence, sentence.size() - 2);
  }

  private static boolean mark(@Nullable Sentence sentence, int word) {
    return sentence != null && sentence.surface(word).equals("\"");
  }
}
