package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Report;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// Makes leaderboards of claims.
record Leaderboards(Snapshot snapshot, Naming naming) {

  /// @param voices whose results are wanted
  Leaderboard of(String asked, Set<Voice> voices) {
    String name = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    List<Report> results = new ArrayList<>();
    snapshot.reports(
        Clauses.all(
            Fields.all(Kind.CLAIM),
            Fields.TYPE.is(ClaimType.SCORE),
            new Asked.Only(name).in(Role.BENCHMARK)),
        report -> {
          if (counts(report) && voices.contains(report.said().voice())) {
            results.add(report);
          }
        });
    if (results.isEmpty()) {
      naming
          .catalogue()
          .named(name)
          .filter(entity -> !(entity instanceof Entity.Benchmark))
          .ifPresent(
              other -> {
                throw new IllegalArgumentException(
                    "%s is a %s, no benchmark; list these with: claimtrail entities --type benchmark"
                        .formatted(other.name(), other.type().label()));
              });
    }
    return board(name, results);
  }

  private Leaderboard board(String name, List<Report> results) {
    Entity.Benchmark benchmark =
        naming.catalogue().named(name).orElse(null) instanceof Entity.Benchmark known
            ? known
            : null;
    String unit = unit(results, benchmark);
    boolean lower = benchmark != null && benchmark.lowerIsBetter();
    List<Report> comparable =
        results.stream().filter(one -> Objects.equals(measure(one).unit(), unit)).toList();
    return new Leaderboard(
        name,
        unit,
        lower,
        rows(comparable, lower, new Plausibility(benchmark)),
        results.size() - comparable.size());
  }

  /// Of each benchmark the best result that somebody's models have, by who stands behind it.
  Map<String, Map<Voice, Leaderboard.Standing>> bestOf(Asked whose) {
    Map<String, List<Report>> byBenchmark = new TreeMap<>();
    snapshot.reports(
        Clauses.all(
            Fields.all(Kind.CLAIM), Fields.TYPE.is(ClaimType.SCORE), whose.in(Role.SUBJECT)),
        report -> {
          String benchmark = report.said().benchmark();
          if (benchmark != null && counts(report)) {
            byBenchmark.computeIfAbsent(benchmark, _ -> new ArrayList<>()).add(report);
          }
        });
    Map<String, Map<Voice, Leaderboard.Standing>> best = new TreeMap<>();
    byBenchmark.forEach(
        (name, results) -> {
          Map<Voice, Leaderboard.Standing> standings = new EnumMap<>(Voice.class);
          for (Voice voice : Voice.values()) {
            board(name, results.stream().filter(one -> one.said().voice() == voice).toList())
                .rows()
                .stream()
                .findFirst()
                .map(row -> row.by(voice))
                .ifPresent(standing -> standings.put(voice, standing));
          }
          best.put(name, standings);
        });
    return best;
  }

  private static boolean counts(Report report) {
    return report.said().measure() != null
        && !report.said().negated()
        && report.said().certainty() != Certainty.PLANNED;
  }

  private static Measure measure(Report report) {
    return Objects.requireNonNull(report.said().measure());
  }

  /// The benchmark's own, or else that of most results.
  private static @Nullable String unit(List<Report> results, Entity.@Nullable Benchmark benchmark) {
    Map<String, Integer> counts = new TreeMap<>();
    results.forEach(one -> counts.merge(measure(one).unit() + "", 1, Integer::sum));
    if (benchmark != null && benchmark.unit() != null && counts.containsKey(benchmark.unit())) {
      return benchmark.unit();
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private List<Leaderboard.Row> rows(
      List<Report> results, boolean lower, Plausibility plausibility) {
    Comparator<Report> better =
        comparing((Report one) -> plausibility.impossible(measure(one)))
            .thenComparing(
                lower ? comparingDouble(Leaderboards::value) : comparingDouble(one -> -value(one)));
    Map<String, Map<Voice, Track>> best = new HashMap<>();
    for (Track track : Tracking.tracks(results)) {
      byVoice(track)
          .forEach(
              (voice, part) ->
                  best.computeIfAbsent(
                          part.earliest().said().subject(), _ -> new EnumMap<>(Voice.class))
                      .merge(
                          voice,
                          part,
                          (one, other) ->
                              better.compare(one.earliest(), other.earliest()) <= 0 ? one : other));
    }
    return best.entrySet().stream()
        .sorted(
            comparing(
                    (Map.Entry<String, Map<Voice, Track>> row) -> top(row.getValue(), better),
                    better)
                .thenComparing(Map.Entry::getKey))
        .map(row -> row(row.getKey(), row.getValue(), plausibility))
        .toList();
  }

  private static Map<Voice, Track> byVoice(Track track) {
    Map<Voice, List<Report>> reports = new EnumMap<>(Voice.class);
    track
        .reports()
        .forEach(
            one -> reports.computeIfAbsent(one.said().voice(), _ -> new ArrayList<>()).add(one));
    Map<Voice, Track> tracks = new EnumMap<>(Voice.class);
    reports.forEach((voice, part) -> tracks.put(voice, new Track(part)));
    return tracks;
  }

  private static Report top(Map<Voice, Track> standings, Comparator<Report> better) {
    return standings.values().stream().map(Track::earliest).min(better).orElseThrow();
  }

  private static double value(Report report) {
    return measure(report).value();
  }

  private Leaderboard.Row row(
      String model, Map<Voice, Track> standings, Plausibility plausibility) {
    return new Leaderboard.Row(
        model,
        naming.maker(model, LocalDate.now(ZoneId.systemDefault())),
        Stream.of(Voice.values())
            .map(standings::get)
            .filter(Objects::nonNull)
            .map(track -> standing(track, plausibility))
            .toList());
  }

  private Leaderboard.Standing standing(Track track, Plausibility plausibility) {
    Report earliest = track.earliest();
    StoredClaim claim = snapshot.claims(IntStream.of(earliest.document()), null).getFirst();
    return new Leaderboard.Standing(
        claim, track.sources(), earliest.said().settings(), plausibility.doubts(measure(earliest)));
  }
}
