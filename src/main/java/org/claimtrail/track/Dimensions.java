package org.claimtrail.track;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Aspects by their dimensions.
final class Dimensions {

  private Dimensions() {}

  /// Dimensions in which both have aspects, and none in common.
  static Set<String> clash(Set<String> one, Set<String> other) {
    return some(one, dimension -> has(other, dimension) && !common(one, other, dimension));
  }

  /// Dimensions of which only one has aspects.
  static Set<String> oneSided(Set<String> one, Set<String> other) {
    Set<String> dimensions = new HashSet<>(some(one, dimension -> !has(other, dimension)));
    dimensions.addAll(some(other, dimension -> !has(one, dimension)));
    return dimensions;
  }

  /// Of few aspects: these loops make nothing, and most pairs of claims have nothing to tell.
  private static Set<String> some(Set<String> aspects, Predicate<String> wanted) {
    Set<String> some = Set.of();
    for (String aspect : aspects) {
      String dimension = aspect.substring(0, aspect.indexOf(':') + 1);
      if (wanted.test(dimension)) {
        some = some.isEmpty() ? new HashSet<>() : some;
        some.add(dimension.substring(0, dimension.length() - 1));
      }
    }
    return some;
  }

  /// @param dimension with its colon
  private static boolean has(Set<String> aspects, String dimension) {
    for (String aspect : aspects) {
      if (aspect.startsWith(dimension)) {
        return true;
      }
    }
    return false;
  }

  private static boolean common(Set<String> one, Set<String> other, String dimension) {
    for (String aspect : one) {
      if (aspect.startsWith(dimension) && other.contains(aspect)) {
        return true;
      }
    }
    return false;
  }
}
