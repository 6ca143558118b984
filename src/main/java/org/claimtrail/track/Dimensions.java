package org.claimtrail.track;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Aspects by their dimensions.
final class Dimensions {

  private Dimensions() {}

  /// Dimensions in which both have aspects, and none in common.
  static Set<String> clash(Set<String> one, Set<String> other) {
    Map<String, Set<String>> theirs = byDimension(other);
    Set<String> clashing = new HashSet<>();
    byDimension(one)
        .forEach(
            (dimension, ours) -> {
              Set<String> those = theirs.getOrDefault(dimension, Set.of());
              if (!those.isEmpty() && ours.stream().noneMatch(those::contains)) {
                clashing.add(dimension);
              }
            });
    return clashing;
  }

  /// Dimensions of which only one has aspects.
  static Set<String> oneSided(Set<String> one, Set<String> other) {
    Set<String> ours = byDimension(one).keySet();
    Set<String> theirs = byDimension(other).keySet();
    Set<String> all = new HashSet<>(ours);
    all.addAll(theirs);
    all.removeIf(dimension -> ours.contains(dimension) && theirs.contains(dimension));
    return all;
  }

  private static Map<String, Set<String>> byDimension(Set<String> aspects) {
    Map<String, Set<String>> dimensions = new HashMap<>();
    for (String aspect : aspects) {
      String dimension = aspect.substring(0, aspect.indexOf(':'));
      dimensions.computeIfAbsent(dimension, _ -> new HashSet<>()).add(aspect);
    }
    return dimensions;
  }
}
