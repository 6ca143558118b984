package org.claimtrail.track;

import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// What claims that say the same always share, as a number: their type, and those of their slots
/// that leave no room for doubt. Claims of one topic may say different things; those of two topics
/// do.
public final class Topic {

  private static final String BETWEEN = "\u0000";

  private Topic() {}

  public static long of(Said said) {
    return hash(said.type().label(), Boolean.toString(said.negated()), slots(said));
  }

  private static String slots(Said said) {
    return switch (said.type()) {
      case COMPARISON -> comparison(said) + BETWEEN + said.benchmark();
      case SCORE, RANKING -> said.subject() + BETWEEN + said.benchmark();
      case SPECIFICATION, COST -> said.subject() + BETWEEN + said.objects();
      case DEAL, ACCUSATION -> said.parties().toString();
      case RELEASE, DENIAL, POLICY, STATEMENT -> said.subject();
    };
  }

  /// The same from either side.
  private static String comparison(Said said) {
    Relation relation = said.relation();
    String other = said.other();
    if (other == null || relation == null) {
      return said.subject() + BETWEEN + word(relation) + BETWEEN + said.objects();
    }
    return switch (relation) {
      case AHEAD -> said.subject() + BETWEEN + "ahead" + BETWEEN + other;
      case BEHIND -> other + BETWEEN + "ahead" + BETWEEN + said.subject();
      case PARITY -> "parity" + BETWEEN + said.parties();
    };
  }

  private static String word(@Nullable Relation relation) {
    return relation == null ? "" : relation.label();
  }

  /// FNV-1a of the parts, each part ended.
  static long hash(String... parts) {
    long hash = 0xcbf29ce484222325L;
    for (String part : parts) {
      for (int at = 0; at < part.length(); at++) {
        hash = (hash ^ part.charAt(at)) * 0x100000001b3L;
      }
      hash = (hash ^ 0xFFFF) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }
}
