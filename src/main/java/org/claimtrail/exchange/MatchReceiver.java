package org.claimtrail.exchange;

import org.claimtrail.index.Restoration;
import org.claimtrail.index.StandingMatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Takes in what matched saved searches.
final class MatchReceiver implements Receiver {

  static final String KIND = "match";
  static final String SEARCH = "search";
  static final String CLAIM = "claim";

  private final Restoration restoration;
  private @Nullable StandingMatch before;

  MatchReceiver(Restoration restoration) {
    this.restoration = restoration;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void take(ObjectNode line) {
    StandingMatch match =
        new StandingMatch(ArticleLine.needed(line, SEARCH), ArticleLine.needed(line, CLAIM));
    if (before != null && StandingMatch.ORDER.compare(before, match) >= 0) {
      throw new IllegalArgumentException("it stands twice, or not in its place");
    }
    before = match;
    restoration.put(match);
  }

  /// A [Restoration] does it when it is opened.
  @Override
  public void check() {}

  /// With the articles.
  @Override
  public void keep() {}
}
