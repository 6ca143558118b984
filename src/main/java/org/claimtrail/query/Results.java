package org.claimtrail.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.LabelColumn;
import org.claimtrail.index.Report;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.WordColumn;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// Results on benchmarks. They are chosen by columns alone, and only those are read whose value
/// comes near the best: of each model on each benchmark, in each unit, by each kind of claimants.
///
/// @param best those, and all that tell about the same value, however rounded
/// @param units by benchmark how many results there are in which unit; "" stands for none
record Results(List<Report> best, Map<String, Map<String, Integer>> units) {

  /// Part of a value, and points, within which others are near it.
  private static final double NEAR = 0.02;

  private static final double POINTS = 1;

  private record Key(long topic, Voice voice, String unit, boolean impossible) {}

  private record Result(int document, String benchmark, Key key, double value, boolean lower) {

    boolean isBetterThan(double other) {
      return lower ? value < other : value > other;
    }

    boolean isNear(double other) {
      return Math.abs(value - other) <= Math.max(POINTS, Math.abs(other) * NEAR);
    }
  }

  /// Claims that are results: of what is so, not of what is not or is planned.
  ///
  /// @param of which of them
  static Query query(Query of, Collection<Voice> voices) {
    return Clauses.all(
        Fields.all(Kind.CLAIM),
        Fields.TYPE.is(ClaimType.SCORE),
        Fields.NEGATED.isNotSet(),
        Clauses.any(voices.stream().map(Fields.VOICE::is).toList()),
        Clauses.any(
            Stream.of(Certainty.values())
                .filter(certainty -> certainty != Certainty.PLANNED)
                .map(Fields.CERTAINTY::is)
                .toList()),
        of);
  }

  /// @param of which claims that are results
  static Results of(Snapshot snapshot, Naming naming, Query of, Collection<Voice> voices) {
    Map<String, Map<String, Integer>> units = new TreeMap<>();
    Map<Key, Double> best = new HashMap<>();
    List<Result> all = new ArrayList<>();
    Map<String, Scale> scales = new HashMap<>();
    snapshot.walk(
        query(of, voices),
        segment -> {
          Columns columns = Columns.of(segment.reader(), naming, scales);
          return document -> {
            Result result = columns.at(document, segment.docBase);
            if (result != null) {
              all.add(result);
              units
                  .computeIfAbsent(result.benchmark(), _ -> new TreeMap<>())
                  .merge(result.key().unit(), 1, Integer::sum);
              best.merge(
                  result.key(),
                  result.value(),
                  (old, value) -> result.isBetterThan(old) ? value : old);
            }
          };
        });
    List<Report> reports = new ArrayList<>();
    snapshot.reports(
        all.stream()
            .filter(one -> one.isNear(best.getOrDefault(one.key(), one.value())))
            .mapToInt(Result::document)
            .toArray(),
        reports::add);
    return new Results(reports, units);
  }

  /// Of a benchmark.
  private record Scale(Plausibility plausibility, boolean lower) {

    static Scale of(Entity.@Nullable Benchmark benchmark) {
      return new Scale(new Plausibility(benchmark), benchmark != null && benchmark.lowerIsBetter());
    }
  }

  private record Columns(
      SortedNumericDocValues topics,
      SortedNumericDocValues values,
      WordColumn units,
      WordColumn benchmarks,
      LabelColumn<Voice> voices,
      Naming naming,
      Map<String, Scale> scales) {

    static Columns of(LeafReader leaf, Naming naming, Map<String, Scale> scales)
        throws IOException {
      return new Columns(
          Fields.TOPIC.values(leaf),
          Fields.VALUE.values(leaf),
          Fields.UNIT.column(leaf),
          Fields.names(Role.BENCHMARK).column(leaf),
          Fields.VOICE.column(leaf),
          naming,
          scales);
    }

    /// Null where it has no number.
    @Nullable Result at(int document, int base) throws IOException {
      String benchmark = benchmarks.at(document);
      Voice voice = voices.at(document);
      if (benchmark == null
          || voice == null
          || !topics.advanceExact(document)
          || !values.advanceExact(document)) {
        return null;
      }
      Measure measure =
          new Measure(Fields.VALUE.number(values.nextValue()), units.at(document), 1).inUsualUnit();
      Scale scale = scales.computeIfAbsent(benchmark, name -> Scale.of(naming.benchmark(name)));
      String unit = measure.unit() == null ? "" : measure.unit();
      boolean impossible = scale.plausibility().impossible(measure);
      Key key = new Key(topics.nextValue(), voice, unit, impossible);
      return new Result(base + document, benchmark, key, measure.value(), scale.lower());
    }
  }
}
