package org.claimtrail.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Names near a mistyped one.
public final class NameSuggestions {

  private static final int MOST = 5;

  private NameSuggestions() {}

  /// @param name as it was typed
  /// @param keys [NameKey]s of what there is
  /// @param display from a key to the name to show
  /// @return at most five different names, nearest first
  public static List<String> near(
      String name, Collection<String> keys, UnaryOperator<String> display) {
    String wanted = NameKey.of(name);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int bound = wanted.length() <= 4 ? 1 : wanted.length() <= 8 ? 2 : 3;
    record Near(String key, int distance) {}
    return keys.stream()
        .filter(key -> Math.abs(key.length() - wanted.length()) <= bound || key.startsWith(wanted))
        .map(key -> new Near(key, key.startsWith(wanted) ? 1 : distance(wanted, key, bound)))
        .filter(near -> near.distance() <= bound)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::key))
        .map(near -> display.apply(near.key()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// Insertions, deletions, substitutions and swaps of neighbours from one to the other (Damerau,
  /// optimal string alignment); `bound + 1` when there are more than `bound`.
  private static int distance(String a, String b, int bound) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
