package org.claimtrail.site;

import java.util.Locale;
import org.claimtrail.query.Rivalry;

/// How one stands to another, in steps.
public enum Balance {
  FAR_AHEAD("▲▲", "mostly ahead"),
  AHEAD("▲", "rather ahead"),
  EVEN("=", "even"),
  BEHIND("▼", "rather behind"),
  FAR_BEHIND("▼▼", "mostly behind");

  private static final double CLEAR = 0.2;
  private static final double FAR = 0.6;

  private final String mark;
  private final String words;

  Balance(String mark, String words) {
    this.mark = mark;
    this.words = words;
  }

  /// By how far ahead outweighs behind, in parts of all comparisons.
  ///
  /// @param tally of one comparison at least
  static Balance of(Rivalry.Tally tally) {
    double balance = (tally.ahead() - tally.behind()) / (double) tally.total();
    if (balance >= CLEAR) {
      return balance >= FAR ? FAR_AHEAD : AHEAD;
    }
    if (balance > -CLEAR) {
      return EVEN;
    }
    return balance > -FAR ? BEHIND : FAR_BEHIND;
  }

  public String mark() {
    return mark;
  }

  public String words() {
    return words;
  }

  /// For the style sheet.
  public String style() {
    return "stands-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
