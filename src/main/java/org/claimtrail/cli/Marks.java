package org.claimtrail.cli;

import org.claimtrail.claim.Voice;

/// The marks that tell at a glance who stands behind a claim.
final class Marks {

  static final String LEGEND = "● self-reported   ○ independent   ◇ the article itself";

  private Marks() {}

  static String of(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "●";
      case INDEPENDENT -> "○";
      case ARTICLE -> "◇";
    };
  }

  static Style style(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> Style.CAREFUL;
      case INDEPENDENT -> Style.GOOD;
      case ARTICLE -> Style.PLAIN;
    };
  }
}
