package org.claimtrail.cli;

import java.util.List;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.TrackWords;
import org.claimtrail.query.TrackedClaim;

/// Tracked claims for a person to read: since when, what, how often, by whom.
record TrackList(Screen screen) {

  private static final int INDENT = 12;
  private static final int TYPE = 15;

  void print(List<TrackedClaim> claims) {
    for (int at = 0; at < claims.size(); at++) {
      if (at > 0) {
        screen.blank();
      }
      print(claims.get(at));
    }
  }

  private void print(TrackedClaim tracked) {
    Line head = new Line().add(Style.DATE, tracked.firstSeen().toString()).to(INDENT);
    head.add(Style.DIM, tracked.earliest().type().label()).to(INDENT + TYPE);
    screen.wrap(head, INDENT + TYPE, Line.of(ClaimSentence.of(ClaimSlots.of(tracked.earliest()))));
    screen.wrap(INDENT, summary(tracked));
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"),
        INDENT + 1,
        Line.of(tracked.earliest().quote().strip() + "”"));
  }

  /// "6 reports in 5 articles of 4 sources, to 2026-05-04 · DeepSeek, CAISI · hedged → stated ·
  /// id".
  static Line summary(TrackedClaim tracked) {
    Line line = new Line().add(TrackWords.reach(tracked));
    if (!tracked.claimants().isEmpty()) {
      line.add(Style.DIM, " · ").add(String.join(", ", tracked.claimants()));
    }
    boolean drift = tracked.certainties().size() > 1;
    line.add(Style.DIM, " · ")
        .add(drift ? Style.CAREFUL : Style.DIM, TrackWords.certainties(tracked));
    return line.add(Style.DIM, " · " + tracked.earliest().id());
  }
}
