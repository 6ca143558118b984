package org.claimtrail.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.SortedNumericDocValues;
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

  /// Claims of one topic among which those are looked for that say the same, and claims on the same
  /// matters: so many for each that is wanted, within bounds.
  private static final int OF_TOPIC_EACH = 25;

  private static final int OTHERS_EACH = 10;
  private static final int FEWEST = 200;
  private static final int MOST = 10_000;

  /// Rejected or not.
  private static final Query ANY =
      Clauses.any(List.of(Fields.all(Kind.CLAIM), Fields.all(Kind.REJECTED)));

  /// @param most reports, other claims and disputes
  Trail of(String id, int most) {
    int document = document(id, ANY);
    Tracking tracking = new Tracking(snapshot);
    Track track = track(report(document), looked(OF_TOPIC_EACH, most));
    ReportedClaim reported = tracking.reported(track, most, corrections);
    Query itself = Fields.ID.isAny(reported.reports().stream().map(StoredClaim::id).toList());
    return new Trail(
        reported,
        tracking.tracked(otherwise(track, most), null),
        new Disputes(snapshot).of(Clauses.all(Fields.all(Kind.CLAIM), itself), most).disputes());
  }

  private static int looked(int each, int most) {
    return Math.clamp((long) each * most, FEWEST, MOST);
  }

  /// The reports that say the same as one does; a rejected one stands alone. Of a topic of very
  /// many claims those that appeared nearest to it are looked at.
  private Track track(Report asked, int looked) {
    Query topic = Clauses.all(Fields.all(Kind.CLAIM), Fields.TOPIC.is(Topic.of(asked.said())));
    return Tracking.tracks(nearest(topic, asked.origin().seen(), looked)).stream()
        .filter(one -> one.reports().contains(asked))
        .findFirst()
        .orElse(new Track(List.of(asked)));
  }

  /// Those of the claims that a query finds that appeared nearest to a day.
  private List<Report> nearest(Query query, LocalDate to, int most) {
    Nearest nearest = new Nearest();
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues days = Fields.APPEARED.values(segment.reader());
          return document -> {
            long day = days.advanceExact(document) ? days.nextValue() : 0;
            nearest.add(segment.docBase + document, Math.abs(day - to.toEpochDay()));
          };
        });
    List<Report> reports = new ArrayList<>();
    snapshot.reports(nearest.first(most).sorted().toArray(), reports::add);
    return reports;
  }

  /// Other claims on the matters of this, of those that appeared nearest to it.
  private List<Track> otherwise(Track track, int most) {
    long[] matters = matters(track.earliest().document());
    if (matters.length == 0) {
      return List.of();
    }
    Query others = Clauses.all(Fields.all(Kind.CLAIM), Fields.MATTER.isAny(matters));
    return Tracking.tracks(nearest(others, track.firstSeen(), looked(OTHERS_EACH, most))).stream()
        .filter(one -> !track.reports().containsAll(one.reports()))
        .limit(most)
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
    snapshot.reports(new int[] {document}, reports::add);
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
