package org.claimtrail.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.Timeline.Measurement;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// Claims put into their periods.
record Timelines(Naming naming) {

  /// @param claims oldest first
  /// @param measured whether scores are to be told
  Timeline of(List<StoredClaim> claims, Period by, boolean measured) {
    Map<LocalDate, List<StoredClaim>> steps = new LinkedHashMap<>();
    List<StoredClaim> undated = new ArrayList<>();
    for (StoredClaim claim : claims) {
      LocalDate day = claim.day();
      if (day == null) {
        undated.add(claim);
      } else {
        steps.computeIfAbsent(by.start(day), _ -> new ArrayList<>()).add(claim);
      }
    }
    List<Measurement> measurements =
        measured ? claims.stream().flatMap(this::measurement).toList() : List.of();
    return new Timeline(
        steps.entrySet().stream()
            .map(step -> new Timeline.Step(step.getKey(), step.getValue()))
            .toList(),
        undated,
        measurements,
        records(measurements));
  }

  private Stream<Measurement> measurement(StoredClaim claim) {
    var day = claim.day();
    var result = claim.quantity();
    var benchmark = claim.benchmark();
    if (claim.type() != ClaimType.SCORE || day == null || result == null || benchmark == null) {
      return Stream.of();
    }
    Measure measure = new Measure(result.value(), result.unit(), Measure.stepOf(result.value()));
    return Stream.of(
        new Measurement(
            day,
            result,
            claim.subject(),
            benchmark,
            claim,
            naming.maker(claim.subject(), day),
            new Plausibility(known(benchmark)).doubts(measure)));
  }

  /// What counts as a record: claims of what is so, possible, and in the benchmark's usual unit.
  private List<Measurement> records(List<Measurement> measurements) {
    record Line(@Nullable String maker, String benchmark, @Nullable String unit, Voice voice) {}
    Map<Line, Measurement> best = new HashMap<>();
    List<Measurement> records = new ArrayList<>();
    for (Measurement one : measurements) {
      StoredClaim claim = one.claim();
      Measure measure = new Measure(one.result().value(), one.result().unit(), 1);
      boolean counts =
          !claim.negated()
              && claim.certainty() != Certainty.PLANNED
              && !new Plausibility(known(one.benchmark())).impossible(measure);
      Line line = new Line(one.maker(), one.benchmark(), one.result().unit(), claim.voice());
      Measurement before = best.get(line);
      if (counts && (before == null || isBetter(one, before.result()))) {
        best.put(line, one);
        records.add(one);
      }
    }
    return records;
  }

  private boolean isBetter(Measurement one, Quantity before) {
    Entity.Benchmark benchmark = known(one.benchmark());
    return benchmark != null && benchmark.lowerIsBetter()
        ? one.result().value() < before.value()
        : one.result().value() > before.value();
  }

  private Entity.@Nullable Benchmark known(String name) {
    return naming.catalogue().named(name).orElse(null) instanceof Entity.Benchmark benchmark
        ? benchmark
        : null;
  }
}
