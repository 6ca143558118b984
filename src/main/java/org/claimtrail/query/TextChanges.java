package org.claimtrail.query;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimtrail.query.ArticleChange.Added;
import org.claimtrail.query.ArticleChange.Removed;

/// Which sentences one text has and the other has not, however often each; one that only moved is
/// no change. Linear in the length of the texts.
final class TextChanges {

  private TextChanges() {}

  /// In the order of the texts, what was removed at a place before what was added there.
  static List<ArticleChange> between(String before, String after) {
    List<String> former = sentences(before);
    List<String> now = sentences(after);
    Map<String, Integer> kept = counts(former);
    counts(now)
        .forEach(
            (sentence, count) -> kept.computeIfPresent(sentence, (_, n) -> Math.min(n, count)));
    kept.keySet().retainAll(counts(now).keySet());
    Deque<String> left = new ArrayDeque<>(former);
    Map<String, Integer> keptFormer = new HashMap<>(kept);
    List<ArticleChange> changes = new ArrayList<>();
    for (String sentence : now) {
      removed(left, keptFormer, changes);
      if (take(kept, sentence)) {
        if (!left.isEmpty()) {
          take(keptFormer, left.remove());
        }
      } else {
        changes.add(new Added(sentence));
      }
    }
    removed(left, keptFormer, changes);
    return changes;
  }

  /// Takes from `left` what comes before the next sentence that is kept.
  private static void removed(
      Deque<String> left, Map<String, Integer> kept, List<ArticleChange> changes) {
    while (!left.isEmpty() && kept.getOrDefault(left.getFirst(), 0) == 0) {
      changes.add(new Removed(left.remove()));
    }
  }

  private static boolean take(Map<String, Integer> some, String sentence) {
    int count = some.getOrDefault(sentence, 0);
    some.put(sentence, Math.max(0, count - 1));
    return count > 0;
  }

  private static Map<String, Integer> counts(List<String> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(sentence -> counts.merge(sentence, 1, Integer::sum));
    return counts;
  }

  private static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    List<String> sentences = new ArrayList<>();
    for (String line : text.lines().toList()) {
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        String sentence = line.substring(start, end).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = end;
      }
    }
    return sentences;
  }
}
