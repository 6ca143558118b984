package org.claimtrail.track;

import java.util.Set;
import org.claimtrail.claim.Voice;

/// Whether two results were reached in different ways, as far as told.
final class Settings {

  /// Those that make a result another one when only one of two claims has them.
  private static final Set<String> SPECIAL =
      Set.of(
          "tools:with",
          "tries:many",
          "compute:parallel",
          "thinking:off",
          "shots:few",
          "shots:zero",
          "crew:swarm",
          "scaffold:own",
          "part:subset",
          "numbers:reduced",
          "effort:low",
          "control:styled",
          "horizon:most");

  private Settings() {}

  /// Both tell, and not the same. On a benchmark only how it was run tells two results apart.
  static boolean clash(Said one, Said other) {
    Set<String> clashes = Dimensions.clash(one.aspects(), other.aspects());
    return !clashes.isEmpty() && !clashes.equals(Set.of("quality"));
  }

  /// One tells something special, of which the other says nothing.
  static boolean differ(Said one, Said other) {
    Set<String> oneSided = Dimensions.oneSided(one.aspects(), other.aspects());
    return special(one, oneSided) || special(other, oneSided);
  }

  /// The harness of one who measures independently is no help to the model.
  private static boolean special(Said said, Set<String> dimensions) {
    return said.aspects().stream()
        .filter(SPECIAL::contains)
        .filter(aspect -> !(aspect.equals("scaffold:own") && said.voice() == Voice.INDEPENDENT))
        .anyMatch(aspect -> dimensions.contains(aspect.substring(0, aspect.indexOf(':'))));
  }
}
