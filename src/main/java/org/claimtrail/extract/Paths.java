package org.claimtrail.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Ways through a sentence's dependency graph.
final class Paths {

  /// Governors further up are not looked at; also what ends a walk in a circle.
  private static final int LONGEST = 20;

  private Paths() {}

  /// The relations from one word up to the first governor that it shares with the other, and down
  /// to the other: " <obl >nsubj"; " none" where they share none.
  static String between(Reading reading, int from, int to) {
    List<Integer> up = upwards(reading, from);
    List<Integer> down = upwards(reading, to);
    for (int steps = 0; steps < down.size(); steps++) {
      int top = up.indexOf(down.get(steps));
      if (top >= 0) {
        StringBuilder way = new StringBuilder();
        up.subList(0, top).forEach(word -> way.append(" <").append(relation(reading, word)));
        List<Integer> below = new ArrayList<>(down.subList(0, steps));
        Collections.reverse(below);
        below.forEach(word -> way.append(" >").append(relation(reading, word)));
        return way.toString();
      }
    }
    return " none";
  }

  private static List<Integer> upwards(Reading reading, int word) {
    List<Integer> words = new ArrayList<>();
    int at = word;
    while (words.size() < LONGEST && !words.contains(at)) {
      words.add(at);
      List<Reading.Governor> governors = reading.governors(at);
      if (governors.isEmpty()) {
        break;
      }
      at = governors.getFirst().word();
    }
    return words;
  }

  private static String relation(Reading reading, int word) {
    return reading.governors(word).getFirst().relation();
  }
}
