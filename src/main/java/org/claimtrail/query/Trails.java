package org.claimtrail.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.search.Query;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Report;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.review.Corrections;
import org.claimtrail.track.Topic;

/// All that is said of the claim that one claim makes.
record Trails(Snapshot snapshot, Corrections corrections) {

  private static final int SHORTEST_BEGINNING = 4;

  /// Rejected or not.
  private static final Query ANY =
      Clauses.any(List.of(Fields.all(Kind.CLAIM), Fields.all(Kind.REJECTED)));

  Trail of(String id) {
    int document = document(id, ANY);
    Tracking tracking = new Tracking(snapshot);
    Track track = track(tracking, report(document));
    Query itself =
        Clauses.any(
            track.reports().stream()
                .map(report -> snapshot.id(report.document()))
                .map(Fields.ID::is)
                .toList());
    return new Trail(
        tracking.reported(track, corrections),
        tracking.tracked(otherwise(tracking, track), null),
        new Disputes(snapshot)
            .of(Clauses.all(Fields.all(Kind.CLAIM), itself), Integer.MAX_VALUE)
            .disputes());
  }

  /// The reports that say the same as one does; a rejected one stands alone.
  private static Track track(Tracking tracking, Report asked) {
    Query topic = Clauses.all(Fields.all(Kind.CLAIM), Fields.TOPIC.is(Topic.of(asked.said())));
    return tracking.tracks(topic).stream()
        .filter(one -> one.reports().contains(asked))
        .findFirst()
        .orElse(new Track(List.of(asked)));
  }

  /// Other claims on the matters of this.
  private List<Track> otherwise(Tracking tracking, Track track) {
    long[] matters = matters(track.earliest().document());
    if (matters.length == 0) {
      return List.of();
    }
    return tracking
        .tracks(Clauses.all(Fields.all(Kind.CLAIM), Fields.MATTER.isAny(matters)))
        .stream()
        .filter(one -> !one.earliest().equals(track.earliest()))
        .toList();
  }

  private long[] matters(int document) {
    LongStream.Builder matters = LongStream.builder();
    snapshot.contentions(
        Fields.ID.is(snapshot.id(document)), (_, contention) -> matters.add(contention.matter()));
    return matters.build().distinct().toArray();
  }

  private Report report(int document) {
    List<Report> reports = new ArrayList<>();
    snapshot.reports(Fields.ID.is(snapshot.id(document)), reports::add);
    return reports.getFirst();
  }

  /// One claim, rejected or not.
  StoredClaim claim(String id) {
    return snapshot.claims(IntStream.of(document(id, ANY)), null).getFirst();
  }

  private int document(String key, Query kind) {
    String id = key.toLowerCase(Locale.ROOT);
    int[] found = matching(kind, Fields.ID.is(id));
    if (found.length == 0 && id.length() >= SHORTEST_BEGINNING) {
      found = matching(kind, Fields.ID.startsWith(id));
    }
    return switch (found.length) {
      case 0 -> throw UnknownName.of("claim", key, List.of(), "claims --format csv");
      case 1 -> found[0];
      default ->
          throw UnknownName.ambiguous(
              "claims", key, IntStream.of(found).mapToObj(snapshot::id).toList());
    };
  }

  private int[] matching(Query kind, Query query) {
    return snapshot.find(Clauses.all(kind, query)).toArray();
  }
}
