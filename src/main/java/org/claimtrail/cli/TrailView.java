package org.claimtrail.cli;

import java.util.List;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.claim.Certainty;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.TrackedClaim;
import org.claimtrail.query.Trail;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Verdict;

/// The trail of a claim for a person to read.
record TrailView(Screen screen) {

  private static final int INDENT = 12;

  void print(Trail trail) {
    TrackedClaim claim = trail.claim();
    screen.wrap(0, Line.of(ClaimSentence.of(ClaimSlots.of(claim.earliest()))));
    screen.wrap(0, TrackList.summary(claim));
    screen.blank();
    trail.reports().forEach(report -> report(report, trail.reported().decisions()));
    if (!trail.otherwise().isEmpty()) {
      heading("Also said of the same");
      for (TrackedClaim other : trail.otherwise()) {
        Line head = new Line().add(Style.DATE, other.firstSeen().toString()).to(INDENT);
        screen.wrap(head, INDENT, Line.of(ClaimSentence.of(ClaimSlots.of(other.earliest()))));
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

  private static String reason(String id, List<Correction> decisions) {
    return decisions.stream()
        .filter(one -> one.claim() != null && one.claim().id().equals(id))
        .map(one -> ": " + one.made().reason())
        .findFirst()
        .orElse("");
  }

  /// @param decisions of analysts on any of the reports
  private void report(StoredClaim claim, List<Correction> decisions) {
    String day = claim.article().published() == null ? "undated" : claim.article().published() + "";
    Line line = new Line().add(Style.DATE, day).to(INDENT).add(ClaimList.voice(claim));
    boolean stated = claim.certainty() == Certainty.STATED;
    line.add(Style.DIM, " · ").add(stated ? Style.DIM : Style.CAREFUL, claim.certainty().label());
    if (claim.article().outlet() != null) {
      line.add(Style.DIM, " · " + claim.article().outlet());
    }
    line.add(Style.DIM, " · article " + claim.article().id());
    Verdict verdict = claim.verdict();
    if (verdict != null) {
      line.add(Style.CAREFUL, " · " + verdict.label() + reason(claim.id(), decisions));
    }
    screen.wrap(Line.of(""), 0, line);
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"), INDENT + 1, Line.of(claim.quote().strip() + "”"));
  }
}
