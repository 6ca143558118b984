package org.claimtrail.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Report;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// Makes leaderboards of claims.
record Leaderboards(Snapshot snapshot, Naming naming) {

  /// @param voices whose results are wanted
  /// @param parts whether results on its parts and versions count
  /// @param most models, the best first
  Leaderboard of(String asked, Set<Voice> voices, boolean parts, int most) {
    String name = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    Query results = (parts ? new Asked.Family(name) : new Asked.Only(name)).in(Role.BENCHMARK);
    Results found = Results.of(snapshot, naming, results, voices);
    if (found.best().isEmpty()) {
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
    Map<String, Integer> units = new TreeMap<>();
    found
        .units()
        .values()
        .forEach(some -> some.forEach((unit, n) -> units.merge(unit, n, Integer::sum)));
    return board(name, found.best(), units, most);
  }

  /// @param units how many results there are in which unit
  /// @param most models, the best first
  private Leaderboard board(String name, List<Report> best, Map<String, Integer> units, int most) {
    Entity.Benchmark benchmark = naming.benchmark(name);
    String unit = unit(units, benchmark);
    boolean lower = benchmark != null && benchmark.lowerIsBetter();
    List<Report> comparable =
        best.stream().filter(one -> Objects.equals(measure(one).unit(), unit)).toList();
    int others = units.values().stream().mapToInt(Integer::intValue).sum();
    Plausibility plausibility = new Plausibility(benchmark);
    Map<String, Map<Voice, Track>> standings = standings(comparable, better(lower, plausibility));
    return new Leaderboard(
        name,
        unit,
        lower,
        rows(standings, lower, plausibility, most),
        standings.size(),
        standings.values().stream().mapToInt(Map::size).sum(),
        others - units.getOrDefault(unit == null ? "" : unit, 0));
  }

  /// Of each benchmark the best result that somebody's models have, by who stands behind it.
  Map<String, Map<Voice, Leaderboard.Standing>> bestOf(Asked whose) {
    Map<String, Map<Voice, Leaderboard.Standing>> best = new TreeMap<>();
    for (Voice voice : Voice.values()) {
      Results results = Results.of(snapshot, naming, whose.in(Role.SUBJECT), EnumSet.of(voice));
      results.best().stream()
          .collect(groupingBy(one -> Objects.requireNonNull(one.said().benchmark())))
          .forEach(
              (name, some) ->
                  board(name, some, results.units().getOrDefault(name, Map.of()), 1).rows().stream()
                      .findFirst()
                      .map(row -> row.by(voice))
                      .ifPresent(
                          standing ->
                              best.computeIfAbsent(name, _ -> new EnumMap<>(Voice.class))
                                  .put(voice, standing)));
    }
    return best;
  }

  private static Measure measure(Report report) {
    return Objects.requireNonNull(report.said().measure());
  }

  /// The benchmark's own, or else that of most results; null for none.
  static @Nullable String unit(Map<String, Integer> units, Entity.@Nullable Benchmark benchmark) {
    if (benchmark != null && benchmark.unit() != null && units.containsKey(benchmark.unit())) {
      return benchmark.unit();
    }
    return units.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(unit -> !unit.isEmpty())
        .orElse(null);
  }

  private static Comparator<Report> better(boolean lower, Plausibility plausibility) {
    return comparing((Report one) -> plausibility.impossible(measure(one)))
        .thenComparing(
            lower ? comparingDouble(Leaderboards::value) : comparingDouble(one -> -value(one)));
  }

  /// Of each model the best result, by who stands behind it.
  private static Map<String, Map<Voice, Track>> standings(
      List<Report> results, Comparator<Report> better) {
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
    return best;
  }

  private List<Leaderboard.Row> rows(
      Map<String, Map<Voice, Track>> standings,
      boolean lower,
      Plausibility plausibility,
      int most) {
    Comparator<Report> better = better(lower, plausibility);
    return standings.entrySet().stream()
        .sorted(
            comparing(
                    (Map.Entry<String, Map<Voice, Track>> row) -> top(row.getValue(), better),
                    better)
                .thenComparing(Map.Entry::getKey))
        .limit(most)
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
