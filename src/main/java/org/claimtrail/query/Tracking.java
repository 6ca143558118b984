package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Report;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.review.Corrections;
import org.claimtrail.track.Measure;
import org.claimtrail.track.Topic;
import org.claimtrail.track.Tracks;
import org.jspecify.annotations.Nullable;

/// Puts reports together that make the same claim.
record Tracking(Snapshot snapshot) {

  /// Claims up to which all tracks are counted.
  private static final int MOST_COUNTED = 20_000;

  /// Topics that are looked up at once.
  private static final int AT_ONCE = 100;

  private static final Comparator<Track> LAST_SEEN_FIRST =
      comparing(Track::lastSeen, reverseOrder())
          .thenComparing(Track::firstSeen, reverseOrder())
          .thenComparing(track -> track.earliest().said().article())
          .thenComparingInt(track -> track.earliest().document());

  FoundTracks found(ClaimFilter filter, Order order, int limit) {
    return found(filter, order, limit, MOST_COUNTED);
  }

  /// Of many claims only those are looked at that could come among the first.
  ///
  /// @param most claims up to which all tracks are counted
  FoundTracks found(ClaimFilter filter, Order order, int limit, int most) {
    Topics topics = Topics.of(snapshot, filter.query(), order);
    boolean all = topics.claims() <= most || limit == ClaimQuery.ALL;
    List<Track> tracks = new ArrayList<>();
    Foremost foremost = new Foremost(limit);
    int at = 0;
    while (at < topics.size() && (all || !foremost.isSettled(topics.bound(at)))) {
      int until = Math.min(topics.size(), at + AT_ONCE);
      List<Report> reports = new ArrayList<>();
      snapshot.reports(topics.documents(at, until), reports::add);
      for (Track track : tracks(reports)) {
        tracks.add(track);
        foremost.add(rank(track, order));
      }
      at = until;
    }
    List<Track> shown = tracks.stream().sorted(comparator(order)).limit(limit).toList();
    return new FoundTracks(
        tracked(shown, filter.about()),
        tracks.size() + topics.size() - at,
        at == topics.size(),
        topics.claims());
  }

  /// How far in front a track comes: never farther than the bound of its topic, but for prices that
  /// are told as less than one percent of another.
  private static double rank(Track track, Order order) {
    return switch (order) {
      case DATE, RELEVANCE -> track.lastSeen().toEpochDay();
      case VALUE -> value(track);
      case SOURCES -> track.sources();
    };
  }

  FoundReports reported(ClaimFilter filter, Order order, int limit, Corrections corrections) {
    List<Track> tracks = tracks(filter.query());
    // A stream that sorts would read all reports before it hands on one.
    List<Track> wanted = tracks.stream().sorted(comparator(order)).limit(limit).toList();
    return new FoundReports(
        wanted.stream().map(track -> reported(track, corrections)), tracks.size());
  }

  ReportedClaim reported(Track track, Corrections corrections) {
    List<StoredClaim> reports =
        snapshot.claims(track.reports().stream().mapToInt(Report::document), null);
    return new ReportedClaim(
        TrackedClaim.of(track, reports.getFirst()),
        reports,
        track.settings(),
        reports.stream().flatMap(report -> corrections.of(report.id()).stream()).toList());
  }

  /// @param about whose roles are to be told; null for nobody's
  List<TrackedClaim> tracked(List<Track> tracks, @Nullable Asked about) {
    IntStream documents = tracks.stream().mapToInt(track -> track.earliest().document());
    List<StoredClaim> claims = snapshot.claims(documents, about);
    return IntStream.range(0, tracks.size())
        .mapToObj(at -> TrackedClaim.of(tracks.get(at), claims.get(at)))
        .toList();
  }

  List<Track> tracks(Query query) {
    List<Report> reports = new ArrayList<>();
    snapshot.reports(query, reports::add);
    return tracks(reports);
  }

  static List<Track> tracks(Collection<Report> reports) {
    Map<Long, List<Report>> topics = new LinkedHashMap<>();
    for (Report report : reports) {
      topics.computeIfAbsent(Topic.of(report.said()), _ -> new ArrayList<>()).add(report);
    }
    return topics.values().stream()
        .flatMap(topic -> Tracks.of(topic, Report::said).stream())
        .map(Track::new)
        .toList();
  }

  private static Comparator<Track> comparator(Order order) {
    return switch (order) {
      case DATE, RELEVANCE -> LAST_SEEN_FIRST;
      case VALUE -> comparingDouble(Tracking::value).reversed().thenComparing(LAST_SEEN_FIRST);
      case SOURCES -> comparingInt(Track::sources).reversed().thenComparing(LAST_SEEN_FIRST);
    };
  }

  private static double value(Track track) {
    Measure measure = track.earliest().said().measure();
    return measure == null ? Double.NEGATIVE_INFINITY : measure.value();
  }
}
