package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
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
  private static final int MOST_COUNTED = 5_000;

  /// Claims from which on no further topic is looked up at once.
  private static final int AT_ONCE = 200;

  private static final Comparator<Track> LAST_SEEN_FIRST =
      comparing(Track::lastSeen, reverseOrder())
          .thenComparing(Track::firstSeen, reverseOrder())
          .thenComparing(track -> track.earliest().said().article())
          .thenComparingInt(track -> track.earliest().document());

  FoundTracks found(ClaimFilter filter, Order order, int limit) {
    return found(filter, order, limit, MOST_COUNTED);
  }

  /// @param most claims up to which all tracks are counted
  FoundTracks found(ClaimFilter filter, Order order, int limit, int most) {
    Ordered first = first(filter, order, limit, most);
    return new FoundTracks(
        tracked(first.tracks(), filter.about()), first.total(), first.counted(), first.claims());
  }

  /// @param tracks in the order asked for, at most the limit
  /// @param total how many there are, at least; exactly where they are `counted`
  /// @param claims how many make them
  private record Ordered(List<Track> tracks, long total, boolean counted, long claims) {}

  /// Of many claims only those are looked at that could come among the first. What comes equally
  /// far in front stands in the order of topics, so that later ones need no look.
  private Ordered first(ClaimFilter filter, Order order, int limit, int most) {
    Topics topics = Topics.of(snapshot, filter.query(), order);
    boolean all = topics.claims() <= most || limit == ClaimQuery.ALL;
    List<Track> tracks = new ArrayList<>();
    Foremost foremost = new Foremost(limit);
    int at = 0;
    while (at < topics.size() && (all || !foremost.isSettled(topics.bound(at)))) {
      int until = topics.until(at, AT_ONCE);
      List<Report> reports = new ArrayList<>();
      snapshot.reports(topics.documents(at, until), reports::add);
      Map<Long, List<Track>> found = byTopic(reports);
      for (; at < until; at++) {
        for (Track track : found.getOrDefault(topics.number(at), List.of())) {
          tracks.add(track);
          foremost.add(rank(track, order));
        }
      }
    }
    List<Track> shown =
        tracks.stream()
            .sorted(comparingDouble((Track track) -> -rank(track, order)))
            .limit(limit)
            .toList();
    return new Ordered(
        shown, tracks.size() + topics.size() - at, at == topics.size(), topics.claims());
  }

  /// How far in front a track comes: never farther than the bound of its topic, but for prices that
  /// are told as less than one percent of another.
  private static double rank(Track track, Order order) {
    return switch (order) {
      case DATE, RELEVANCE -> track.lastSeen().toEpochDay();
      case OLDEST -> -track.firstSeen().toEpochDay();
      case VALUE -> value(track);
      case SOURCES -> track.sources();
    };
  }

  FoundReports reported(ClaimFilter filter, Order order, int limit, Corrections corrections) {
    Ordered first = first(filter, order, limit, Integer.MAX_VALUE);
    return new FoundReports(
        first.tracks().stream().map(track -> reported(track, ClaimQuery.ALL, corrections)),
        first.total());
  }

  /// @param most reports, the earliest
  ReportedClaim reported(Track track, int most, Corrections corrections) {
    List<StoredClaim> reports =
        snapshot.claims(track.reports().stream().mapToInt(Report::document).limit(most), null);
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
    return byTopic(reports).values().stream().flatMap(List::stream).toList();
  }

  /// Of each topic the tracks, that seen last first.
  private static Map<Long, List<Track>> byTopic(Collection<Report> reports) {
    Map<Long, List<Report>> topics = new LinkedHashMap<>();
    for (Report report : reports) {
      topics.computeIfAbsent(Topic.of(report.said()), _ -> new ArrayList<>()).add(report);
    }
    Map<Long, List<Track>> tracks = new LinkedHashMap<>();
    topics.forEach(
        (topic, ofOne) ->
            tracks.put(
                topic,
                Tracks.of(ofOne, Report::said).stream()
                    .map(Track::new)
                    .sorted(LAST_SEEN_FIRST)
                    .toList()));
    return tracks;
  }

  private static double value(Track track) {
    Measure measure = track.earliest().said().measure();
    return measure == null ? Double.NEGATIVE_INFINITY : measure.value();
  }
}
