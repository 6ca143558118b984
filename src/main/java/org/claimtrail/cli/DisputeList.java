package org.claimtrail.cli;

import java.util.List;
import java.util.Objects;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.DisputeWords;
import org.claimtrail.claim.Quantity;
import org.claimtrail.query.Dispute;
import org.claimtrail.track.Odds;

/// Disputes for a person to read: what about, and each side with who says so.
record DisputeList(Screen screen) {

  private static final int INDENT = 4;

  void print(List<Dispute> disputes) {
    for (int at = 0; at < disputes.size(); at++) {
      if (at > 0) {
        screen.blank();
      }
      print(disputes.get(at));
    }
  }

  private void print(Dispute dispute) {
    screen.wrap(0, heading(dispute));
    dispute.sides().forEach(this::side);
  }

  private static Line heading(Dispute dispute) {
    Line line = new Line().add(Style.BOLD, dispute.subject());
    if (!dispute.other().isEmpty()) {
      line.add(" and ").add(Style.BOLD, dispute.other());
    }
    if (!dispute.benchmark().isEmpty()) {
      line.add(" on ").add(Style.BOLD, dispute.benchmark());
    }
    line.add(Style.DIM, ": " + DisputeWords.of(dispute));
    return line.add(Style.CAREFUL, difference(dispute));
  }

  /// How far two figures are apart.
  private static String difference(Dispute dispute) {
    Quantity first = dispute.sides().getFirst().earliest().quantity();
    Quantity last = dispute.sides().getLast().earliest().quantity();
    boolean figures =
        dispute.kind() == Odds.Kind.SCORE || dispute.kind() == Odds.Kind.SPECIFICATION;
    if (!figures
        || dispute.sides().size() != 2
        || first == null
        || last == null
        || !Objects.equals(first.unit(), last.unit())) {
      return "";
    }
    double difference = Math.round((last.value() - first.value()) * 1e6) / 1e6;
    return " (" + (difference > 0 ? "+" : "") + Amount.grouped(difference) + ")";
  }

  private void side(Dispute.Side side) {
    Line line =
        new Line().add(Marks.style(side.earliest().voice()), Marks.of(side.earliest().voice()));
    line.add(" ").add(Line.of(ClaimSentence.of(ClaimSlots.of(side.earliest()))));
    screen.wrap(Line.of("  "), INDENT, line);
    Line who = new Line().add(Style.DATE, side.claim().firstSeen().toString()).add(" ");
    screen.wrap(
        INDENT,
        who.add(ClaimList.voice(side.earliest()))
            .add(Style.DIM, " · ")
            .add(TrackList.summary(side.claim())));
    screen.wrap(
        Line.of(" ".repeat(INDENT) + "“"),
        INDENT + 1,
        Line.of(side.earliest().quote().strip() + "”"));
  }
}
