package org.claimtrail.query;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Report;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.WordColumn;

/// What standing queries matched as it came in, as far as it is still claimed.
record MatchedClaims(Snapshot snapshot) {

  /// Tracked claims, that which was seen first first.
  ///
  /// @param key of the standing query
  /// @param wanted by the ids of a tracked claim's reports
  /// @param sources how many it must have at least
  List<Match> of(String key, Predicate<Set<String>> wanted, int sources) {
    Map<Integer, String> ids = new HashMap<>();
    Query claims = Clauses.all(Fields.all(Kind.CLAIM), Fields.ID.isAny(matched(key)));
    snapshot.walk(
        claims,
        segment -> {
          WordColumn column = Fields.ID.column(segment.reader());
          return document -> {
            String id = column.at(document);
            if (id != null) {
              ids.put(segment.docBase + document, id);
            }
          };
        });
    List<Report> reports = new ArrayList<>();
    snapshot.reports(
        ids.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(), reports::add);
    List<Track> tracks =
        Tracking.tracks(reports).stream()
            .filter(track -> track.sources() >= sources)
            .filter(track -> wanted.test(ids(track, ids)))
            .sorted(comparing(Track::firstSeen))
            .toList();
    List<TrackedClaim> tracked = new Tracking(snapshot).tracked(tracks, null);
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < tracks.size(); at++) {
      matches.add(new Match(tracked.get(at), ids(tracks.get(at), ids)));
    }
    return matches;
  }

  private Set<String> matched(String key) {
    Set<String> ids = new HashSet<>();
    snapshot.walk(
        Clauses.all(Fields.all(Kind.MATCH), Fields.MATCHED_BY.is(key)),
        segment -> {
          WordColumn column = Fields.MATCHED.column(segment.reader());
          return document -> {
            String id = column.at(document);
            if (id != null) {
              ids.add(id);
            }
          };
        });
    return ids;
  }

  private static Set<String> ids(Track track, Map<Integer, String> ids) {
    Set<String> all = new HashSet<>();
    track.reports().forEach(report -> all.add(ids.getOrDefault(report.document(), "")));
    return all;
  }
}
