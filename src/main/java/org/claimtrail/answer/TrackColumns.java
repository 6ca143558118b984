package org.claimtrail.answer;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.query.TrackedClaim;

/// The keys of a tracked claim in everything that programs read.
public final class TrackColumns {

  public static final List<Column<TrackedClaim>> ALL =
      Stream.of(
              List.<Column<TrackedClaim>>of(
                  new Column<>("id", tracked -> tracked.earliest().id()),
                  new Column<>("first_seen", TrackedClaim::firstSeen),
                  new Column<>("last_seen", TrackedClaim::lastSeen),
                  new Column<>("reports", TrackedClaim::reports),
                  new Column<>("articles", TrackedClaim::articles),
                  new Column<>("sources", TrackedClaim::sources),
                  new Column<>("claimants", TrackedClaim::claimants),
                  new Column<>(
                      "certainties",
                      tracked -> tracked.certainties().stream().map(Certainty::label).toList())),
              ClaimSlots.COLUMNS.stream()
                  .filter(column -> !column.name().equals("claimant"))
                  .map(
                      column ->
                          column.<TrackedClaim>of(tracked -> ClaimSlots.of(tracked.earliest())))
                  .toList(),
              List.<Column<TrackedClaim>>of(
                  new Column<>("quote", tracked -> tracked.earliest().quote()),
                  new Column<>("article", tracked -> tracked.earliest().article().id()),
                  new Column<>("url", tracked -> tracked.earliest().article().url()),
                  new Column<>("outlet", tracked -> tracked.earliest().article().outlet())))
          .flatMap(List::stream)
          .toList();

  private TrackColumns() {}
}
