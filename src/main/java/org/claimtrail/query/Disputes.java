package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.Origin;
import org.claimtrail.index.Report;
import org.claimtrail.index.Snapshot;
import org.claimtrail.track.Odds;
import org.claimtrail.track.Said;
import org.jspecify.annotations.Nullable;

/// Finds claims that contradict one another. A column of numbers tells on which matters claims
/// stand on different sides; only the claims of these are compared, two by two.
record Disputes(Snapshot snapshot) {

  /// Reports of a claim that are compared with those of another.
  private static final int MOST_COMPARED = 3;

  /// Claims on one matter that are compared, two by two: those with most sources.
  private static final int MOST_TRACKS = 300;

  /// Claims on one matter that are looked at, of those asked for and of others: so many for each
  /// dispute that is wanted, within bounds. Few disputes are to be found quickly.
  private static final int CLAIMS_EACH = 10;

  private static final int FEWEST_CLAIMS = 100;
  private static final int MOST_CLAIMS = 1_000;

  /// Matters that are looked up first and, of twice as many each time, at once.
  private static final int FIRST = 2;

  private static final int AT_ONCE = 1_000;

  /// Matters that are all looked at.
  private static final int FEW = 10;

  /// Matters that are looked at for the biggest disputes: those with most claims.
  private static final int MOST_SIZED = 100;

  private static final Comparator<Found> LATEST_FIRST =
      comparingLong((Found found) -> -found.latest());

  /// A dispute before its claims are read.
  ///
  /// @param tracks in order of time
  /// @param latest the day of its latest claim that was asked for, since 1970-01-01
  private record Found(Odds.Kind kind, List<Track> tracks, long latest) {}

  /// What a report says, and on which side.
  private record Stated(Said said, int stance) {}

  /// The first reports of a track.
  private record Side(List<Stated> first) {

    static Side of(Track track, Map<Integer, Integer> stances) {
      return new Side(
          track.reports().stream()
              .limit(MOST_COMPARED)
              .map(report -> new Stated(report.said(), stance(report, stances)))
              .toList());
    }

    private static int stance(Report report, Map<Integer, Integer> stances) {
      return Objects.requireNonNull(stances.get(report.document()));
    }
  }

  /// Those in which a claim that `query` finds takes part, that with the latest of these first. Of
  /// many matters only those are looked at that could come among the first; of one day, disputes
  /// stand in the order of matters.
  FoundDisputes of(Query query, int limit) {
    int claims = claims(limit);
    Matters matters = Matters.of(snapshot, query);
    List<Found> found = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    Foremost foremost = new Foremost(limit);
    int size = matters.all().size();
    // Few matters are all looked at, so that disputes are counted.
    boolean few = size <= Math.max(FEW, limit);
    int step = few ? AT_ONCE : FIRST;
    int at = 0;
    while (at < size && (few || !foremost.isSettled((double) matters.all().get(at).latest()))) {
      int until = Math.min(size, at + step);
      step = Math.min(AT_ONCE, 2 * step);
      for (Map<Integer, Integer> stances : matters.stances(at, until, claims)) {
        if (!few && foremost.isSettled((double) matters.all().get(at).latest())) {
          break;
        }
        at++;
        for (Found one : disputes(stances, matters.asked())) {
          if (one.latest() > Long.MIN_VALUE && seen.add(documents(one))) {
            found.add(one);
            foremost.add((double) one.latest());
          }
        }
      }
    }
    return new FoundDisputes(
        found.stream().sorted(LATEST_FIRST).limit(limit).map(this::dispute).toList(),
        found.size(),
        at == size);
  }

  /// A dispute with how many sources its sides have together.
  private record Sized(Found found, int sources) {}

  /// Those among the claims that `query` finds, that with most sources first. No dispute has more
  /// sources than its matter has claims, so that only the matters with most of them are looked at.
  List<Dispute> biggest(Query query, int limit) {
    int claims = claims(limit);
    Matters matters = Matters.of(snapshot, query).ofMostClaims(MOST_SIZED);
    List<Sized> sized = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    Foremost foremost = new Foremost(limit);
    int at = 0;
    while (at < matters.all().size()
        && !foremost.isSettled((double) matters.all().get(at).claims())) {
      for (Found one : disputes(matters.askedStances(at, claims), matters.asked())) {
        if (seen.add(documents(one))) {
          int sources = Sources.count(origins(one));
          sized.add(new Sized(one, sources));
          foremost.add((double) sources);
        }
      }
      at++;
    }
    return sized.stream()
        .sorted(comparingInt(Sized::sources).reversed().thenComparing(Sized::found, LATEST_FIRST))
        .limit(limit)
        .map(one -> dispute(one.found()))
        .toList();
  }

  private static int claims(int limit) {
    return Math.clamp((long) CLAIMS_EACH * limit, FEWEST_CLAIMS, MOST_CLAIMS);
  }

  private static Set<Integer> documents(Found found) {
    Set<Integer> documents = new HashSet<>();
    found.tracks().forEach(track -> track.reports().forEach(one -> documents.add(one.document())));
    return documents;
  }

  /// Those among the claims on one matter: claims that are at odds, directly or through others.
  ///
  /// @param stances by documents
  private List<Found> disputes(Map<Integer, Integer> stances, FixedBitSet asked) {
    if (new HashSet<>(stances.values()).size() < 2) {
      return List.of();
    }
    List<Report> reports = new ArrayList<>();
    snapshot.reports(
        stances.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(), reports::add);
    List<Track> tracks = mostSources(Tracking.tracks(reports));
    List<Side> sides = tracks.stream().map(track -> Side.of(track, stances)).toList();
    int size = tracks.size();
    Odds.@Nullable Kind[] kinds = new Odds.Kind[size];
    BitSet[] against = new BitSet[size];
    for (int one = 0; one < size; one++) {
      against[one] = new BitSet();
    }
    // From what was asked for to whatever is at odds with it, and on from there.
    BitSet reached = asked(tracks, asked);
    BitSet compared = new BitSet();
    for (int one = reached.nextSetBit(0); one >= 0; one = firstNotIn(reached, compared)) {
      compared.set(one);
      for (int other = 0; other < size; other++) {
        Odds.Kind kind =
            compared.get(other)
                ? null
                : between(sides.get(Math.min(one, other)), sides.get(Math.max(one, other)));
        if (kind != null) {
          kinds[one] = kind;
          kinds[other] = kind;
          against[one].set(other);
          against[other].set(one);
          reached.set(other);
        }
      }
    }
    return together(tracks, kinds, against, asked);
  }

  private static BitSet asked(List<Track> tracks, FixedBitSet asked) {
    BitSet some = new BitSet();
    for (int at = 0; at < tracks.size(); at++) {
      if (tracks.get(at).reports().stream().anyMatch(report -> asked.get(report.document()))) {
        some.set(at);
      }
    }
    return some;
  }

  private static List<Track> mostSources(List<Track> tracks) {
    if (tracks.size() <= MOST_TRACKS) {
      return tracks;
    }
    record Counted(Track track, int sources) {}
    return tracks.stream()
        .map(track -> new Counted(track, track.sources()))
        .sorted(comparingInt(counted -> -counted.sources()))
        .limit(MOST_TRACKS)
        .map(Counted::track)
        .toList();
  }

  private static List<Found> together(
      List<Track> tracks, Odds.@Nullable Kind[] kinds, BitSet[] against, FixedBitSet asked) {
    List<Found> disputes = new ArrayList<>();
    BitSet done = new BitSet();
    for (int start = 0; start < tracks.size(); start++) {
      Odds.Kind kind = kinds[start];
      if (kind == null || done.get(start)) {
        continue;
      }
      BitSet together = new BitSet();
      together.set(start);
      for (int next = start; next >= 0; next = firstNotIn(together, done)) {
        done.set(next);
        together.or(against[next]);
      }
      List<Track> sides =
          together.stream().mapToObj(tracks::get).sorted(comparing(Track::firstSeen)).toList();
      disputes.add(new Found(kind, sides, latest(sides, asked)));
    }
    return disputes;
  }

  private static int firstNotIn(BitSet all, BitSet done) {
    return all.stream().filter(one -> !done.get(one)).findFirst().orElse(-1);
  }

  private static long latest(List<Track> sides, FixedBitSet asked) {
    return sides.stream()
        .flatMap(track -> track.reports().stream())
        .filter(report -> asked.get(report.document()))
        .mapToLong(report -> report.origin().seen().toEpochDay())
        .max()
        .orElse(Long.MIN_VALUE);
  }

  private static Odds.@Nullable Kind between(Side one, Side other) {
    for (Stated ours : one.first()) {
      for (Stated theirs : other.first()) {
        Optional<Odds.Kind> kind =
            Odds.between(ours.said(), ours.stance(), theirs.said(), theirs.stance());
        if (kind.isPresent()) {
          return kind.get();
        }
      }
    }
    return null;
  }

  private Dispute dispute(Found found) {
    List<TrackedClaim> claims = new Tracking(snapshot).tracked(found.tracks(), null);
    Said first = found.tracks().getFirst().earliest().said();
    return new Dispute(
        found.kind(),
        first.subject(),
        other(found),
        first.benchmark() == null ? "" : first.benchmark(),
        Sources.count(origins(found)),
        claims.stream().map(Dispute.Side::new).toList());
  }

  private static List<Origin> origins(Found found) {
    return found.tracks().stream()
        .flatMap(track -> track.reports().stream())
        .map(Report::origin)
        .toList();
  }

  private static String other(Found found) {
    Said first = found.tracks().getFirst().earliest().said();
    return switch (found.kind()) {
      case RELATION, NEGATION ->
          first.objects().size() == 1 ? first.objects().iterator().next() : "";
      case CHARGE ->
          found.tracks().stream()
              .filter(track -> track.earliest().said().type() == ClaimType.ACCUSATION)
              .flatMap(track -> track.claimants().stream())
              .findFirst()
              .orElse("");
      case SCORE, RANK, SPECIFICATION, COST -> "";
    };
  }
}
