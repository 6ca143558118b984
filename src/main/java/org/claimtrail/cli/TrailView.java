package org.claimtrail.cli;

import org.claimtrail.claim.Certainty;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.TrackedClaim;
import org.claimtrail.query.Trail;

/// The trail of a claim for a person to read.
record TrailView(Screen screen) {

  private static final int INDENT = 12;

  void print(Trail trail) {
    TrackedClaim claim = trail.claim();
    screen.wrap(0, ClaimSentence.of(Slots.of(claim.earliest())));
    screen.wrap(0, TrackList.summary(claim));
    screen.blank();
    trail.reports().forEach(this::report);
    if (!trail.otherwise().isEmpty()) {
      heading("Also said of the same");
      for (TrackedClaim other : trail.otherwise()) {
        Line head = new Line().add(Style.DATE, other.firstSeen().toString()).to(INDENT);
        screen.wrap(head, INDENT, ClaimSentence.of(Slots.of(other.earliest())));
        screen.wrap(INDENT, TrackList.summary(other));
      }
    }
    if (!trail.disputes().isEmpty()) {
      heading("Disputed");
      new DisputeList(screen).print(trail.disputes());
    }
  }

  private void heading(String words) {
    screen.blank();
    screen.print(new Line().add(Style.BOLD, words));
  }

  private void report(StoredClaim claim) {
    String day = claim.article().published() == null ? "undated" : claim.article().published() + "";
    Line line = new Line().add(Style.DATE, day).to(INDENT).add(ClaimList.voice(claim));
    boolean stated = claim.certainty() == Certainty.STATED;
    line.add(Style.DIM, " · ").add(stated ? Style.DIM : Style.CAREFUL, claim.certainty().label());
    if (claim.article().outlet() != null) {
      line.add(Style.DIM, " · " + claim.article().outlet());
    }
    screen.wrap(Line.of(""), 0, line.add(Style.DIM, " · article " + claim.article().id()));
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"), INDENT + 1, Line.of(claim.quote().strip() + "”"));
  }
}
