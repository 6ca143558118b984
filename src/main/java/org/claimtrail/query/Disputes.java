package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Report;
import org.claimtrail.index.Snapshot;
import org.claimtrail.track.Contention;
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

  /// Matters that are looked up at once.
  private static final int AT_ONCE = 10_000;

  private static final Comparator<Found> LATEST_FIRST =
      comparing(Found::lastSeen, reverseOrder())
          .thenComparingInt(found -> found.tracks().getFirst().earliest().document());

  /// A dispute before its claims are read.
  ///
  /// @param tracks in order of time
  private record Found(Odds.Kind kind, List<Track> tracks) {

    LocalDate lastSeen() {
      return tracks.stream().map(Track::lastSeen).max(Comparator.naturalOrder()).orElseThrow();
    }
  }

  /// Those in which a claim that `query` finds takes part, that with the latest report first.
  FoundDisputes of(Query query, int limit) {
    FixedBitSet asked = new FixedBitSet(snapshot.size());
    long[] matters = matters(query, asked);
    List<Found> found = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    for (int from = 0; from < matters.length; from += AT_ONCE) {
      long[] some = Arrays.copyOfRange(matters, from, Math.min(matters.length, from + AT_ONCE));
      reports(some)
          .forEach(
              (_, reports) ->
                  disputes(reports).stream()
                      .filter(one -> documents(one).stream().anyMatch(asked::get))
                      .filter(one -> seen.add(documents(one)))
                      .forEach(found::add));
    }
    found.sort(LATEST_FIRST);
    return new FoundDisputes(found.stream().limit(limit).map(this::dispute).toList(), found.size());
  }

  private static Set<Integer> documents(Found found) {
    Set<Integer> documents = new HashSet<>();
    found.tracks().forEach(track -> track.reports().forEach(one -> documents.add(one.document())));
    return documents;
  }

  /// Matters of the claims that `query` finds on which there is more than one stance.
  ///
  /// @param asked takes those claims
  private long[] matters(Query query, FixedBitSet asked) {
    LongStream.Builder numbers = LongStream.builder();
    snapshot.walk(
        query,
        segment -> {
          SortedNumericDocValues contentions = Fields.CONTENTION.values(segment.reader());
          return document -> {
            if (contentions.advanceExact(document)) {
              asked.set(segment.docBase + document);
              for (int left = contentions.docValueCount(); left > 0; left--) {
                numbers.add(contentions.nextValue());
              }
            }
          };
        });
    long[] sorted = numbers.build().sorted().distinct().toArray();
    boolean all = asked.cardinality() == snapshot.count(Fields.all(Kind.CLAIM));
    return LongStream.range(0, sorted.length)
        .filter(at -> !all || isMatterOfNeighbour(sorted, (int) at))
        .map(at -> Contention.read(sorted[(int) at]).matter())
        .distinct()
        .toArray();
  }

  /// Whether another stance on the same matter stands beside it.
  private static boolean isMatterOfNeighbour(long[] sorted, int at) {
    long matter = Contention.read(sorted[at]).matter();
    return (at > 0 && Contention.read(sorted[at - 1]).matter() == matter)
        || (at + 1 < sorted.length && Contention.read(sorted[at + 1]).matter() == matter);
  }

  private Map<Long, Map<Report, Integer>> reports(long[] matters) {
    Set<Long> wanted = new HashSet<>();
    LongStream.of(matters).forEach(wanted::add);
    Map<Long, Map<Report, Integer>> byMatter = new LinkedHashMap<>();
    snapshot.contentions(
        Clauses.all(Fields.all(Kind.CLAIM), Fields.MATTER.isAny(matters)),
        (report, contention) -> {
          if (wanted.contains(contention.matter())) {
            byMatter
                .computeIfAbsent(contention.matter(), _ -> new LinkedHashMap<>())
                .put(report, contention.stance());
          }
        });
    return byMatter;
  }

  /// Those among the claims on one matter: claims that are at odds, directly or through others.
  private static List<Found> disputes(Map<Report, Integer> stances) {
    if (new HashSet<>(stances.values()).size() < 2) {
      return List.of();
    }
    List<Track> tracks =
        Tracking.tracks(stances.keySet()).stream()
            .sorted(comparingInt(Track::sources).reversed())
            .limit(MOST_TRACKS)
            .toList();
    int size = tracks.size();
    Odds.@Nullable Kind[] kinds = new Odds.Kind[size];
    BitSet[] against = new BitSet[size];
    for (int one = 0; one < size; one++) {
      against[one] = new BitSet();
    }
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        Optional<Odds.Kind> kind = between(tracks.get(one), tracks.get(other), stances);
        if (kind.isPresent()) {
          kinds[one] = kind.get();
          kinds[other] = kind.get();
          against[one].set(other);
          against[other].set(one);
        }
      }
    }
    return together(tracks, kinds, against);
  }

  private static List<Found> together(
      List<Track> tracks, Odds.@Nullable Kind[] kinds, BitSet[] against) {
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
      disputes.add(
          new Found(
              kind,
              together.stream()
                  .mapToObj(tracks::get)
                  .sorted(comparing(Track::firstSeen))
                  .toList()));
    }
    return disputes;
  }

  private static int firstNotIn(BitSet all, BitSet done) {
    return all.stream().filter(one -> !done.get(one)).findFirst().orElse(-1);
  }

  private static Optional<Odds.Kind> between(Track one, Track other, Map<Report, Integer> stances) {
    for (Report ours : one.reports().stream().limit(MOST_COMPARED).toList()) {
      for (Report theirs : other.reports().stream().limit(MOST_COMPARED).toList()) {
        Optional<Odds.Kind> kind =
            Odds.between(
                ours.said(),
                Objects.requireNonNull(stances.get(ours)),
                theirs.said(),
                Objects.requireNonNull(stances.get(theirs)));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private Dispute dispute(Found found) {
    List<TrackedClaim> claims = new Tracking(snapshot).tracked(found.tracks(), null);
    Said first = found.tracks().getFirst().earliest().said();
    return new Dispute(
        found.kind(),
        first.subject(),
        other(found),
        first.benchmark() == null ? "" : first.benchmark(),
        claims.stream().map(Dispute.Side::new).toList());
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
