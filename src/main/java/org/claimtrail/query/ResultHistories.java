package org.claimtrail.query;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Fields;
import org.claimtrail.index.LabelColumn;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.WordColumn;
import org.claimtrail.track.Measure;
import org.jspecify.annotations.Nullable;

/// Results on a benchmark over time, by columns alone. Of many those are chosen that tell most: the
/// running best, then the running best of each maker by each kind of claimants, then what nobody
/// had said of the model before, then what only repeats; of each the newest.
record ResultHistories(Snapshot snapshot, Naming naming) {

  /// Times the median beyond which a value is taken for a slip: it would flatten all others.
  private static final double FAR_OFF = 100;

  /// A result.
  ///
  /// @param day since 1970-01-01
  private record Seen(
      int document, long day, Measure measure, String model, String benchmark, Voice voice) {

    String unit() {
      return measure.unit() == null ? "" : measure.unit();
    }
  }

  /// @param rank 0 for what is shown first
  private record Ranked(Seen seen, int rank) {}

  /// @param parts whether parts and versions of the benchmark count
  /// @param most points
  ResultHistory of(String asked, Set<Voice> voices, boolean parts, int most) {
    String name = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    Entity.Benchmark benchmark = naming.benchmark(name);
    boolean lower = benchmark != null && benchmark.lowerIsBetter();
    List<Seen> all =
        all((parts ? new Asked.Family(name) : new Asked.Only(name)).in(Role.BENCHMARK), voices);
    Map<String, Integer> units = new TreeMap<>();
    all.forEach(one -> units.merge(one.unit(), 1, Integer::sum));
    String unit = Leaderboards.unit(units, benchmark);
    List<Seen> ours =
        all.stream().filter(one -> one.unit().equals(unit == null ? "" : unit)).toList();
    Map<String, Plausibility> scales = new HashMap<>();
    List<Seen> possible =
        ours.stream()
            .filter(
                one ->
                    !scales
                        .computeIfAbsent(
                            one.benchmark(), of -> new Plausibility(naming.benchmark(of)))
                        .impossible(one.measure()))
            .sorted(comparingLong(Seen::day).thenComparingInt(Seen::document))
            .toList();
    List<Seen> shown = withoutSlips(possible);
    return new ResultHistory(
        name,
        unit,
        lower,
        points(chosen(shown, name, lower, most)),
        shown.size(),
        all.size() - ours.size(),
        ours.size() - shown.size());
  }

  private static List<Seen> withoutSlips(List<Seen> results) {
    double[] values =
        results.stream().mapToDouble(one -> Math.abs(one.measure().value())).sorted().toArray();
    double median = values.length == 0 ? 0 : values[values.length / 2];
    return median == 0
        ? results
        : results.stream()
            .filter(one -> Math.abs(one.measure().value()) <= FAR_OFF * median)
            .toList();
  }

  private List<Seen> all(Query of, Set<Voice> voices) {
    List<Seen> all = new ArrayList<>();
    snapshot.walk(
        Results.query(of, voices),
        segment -> {
          LeafReader leaf = segment.reader();
          SortedNumericDocValues days = Fields.APPEARED.values(leaf);
          SortedNumericDocValues values = Fields.VALUE.values(leaf);
          WordColumn units = Fields.UNIT.column(leaf);
          WordColumn models = Fields.names(Role.SUBJECT).column(leaf);
          WordColumn benchmarks = Fields.names(Role.BENCHMARK).column(leaf);
          LabelColumn<Voice> voiced = Fields.VOICE.column(leaf);
          return document -> {
            String model = models.at(document);
            String benchmark = benchmarks.at(document);
            Voice voice = voiced.at(document);
            if (model != null
                && benchmark != null
                && voice != null
                && values.advanceExact(document)
                && days.advanceExact(document)) {
              double value = Fields.VALUE.number(values.nextValue());
              all.add(
                  new Seen(
                      segment.docBase + document,
                      days.nextValue(),
                      new Measure(value, units.at(document), 1).inUsualUnit(),
                      model,
                      benchmark,
                      voice));
            }
          };
        });
    return all;
  }

  /// @param results oldest first
  /// @return of these so many, oldest first
  private List<Ranked> chosen(List<Seen> results, String name, boolean lower, int most) {
    record Line(@Nullable String maker, String benchmark, Voice voice) {}
    record Told(String model, String benchmark, Voice voice, double value) {}
    Map<String, Double> best = new HashMap<>();
    Map<Line, Double> bests = new HashMap<>();
    Set<Told> told = new HashSet<>();
    Map<String, @Nullable String> makers = new HashMap<>();
    List<Ranked> ranked = new ArrayList<>();
    for (Seen one : results) {
      double value = one.measure().value();
      if (!makers.containsKey(one.model())) {
        makers.put(one.model(), maker(one.model()));
      }
      Line line = new Line(makers.get(one.model()), one.benchmark(), one.voice());
      boolean ahead = one.benchmark().equals(name) && improves(best, name, value, lower);
      boolean makersBest = improves(bests, line, value, lower);
      boolean fresh = told.add(new Told(one.model(), one.benchmark(), one.voice(), value));
      ranked.add(new Ranked(one, ahead ? 0 : makersBest ? 1 : fresh ? 2 : 3));
    }
    return ranked.stream()
        .sorted(
            comparingInt(Ranked::rank)
                .thenComparing(one -> one.seen().day(), Comparator.reverseOrder()))
        .limit(most)
        .sorted(
            comparingLong((Ranked one) -> one.seen().day())
                .thenComparingInt(one -> one.seen().document()))
        .toList();
  }

  private static <K> boolean improves(Map<K, Double> best, K key, double value, boolean lower) {
    Double before = best.get(key);
    boolean better = before == null || (lower ? value < before : value > before);
    if (better) {
      best.put(key, value);
    }
    return better;
  }

  private @Nullable String maker(String model) {
    return naming.catalogue().named(model).orElse(null) instanceof Entity.Company
        ? model
        : naming.maker(model, LocalDate.now(ZoneId.systemDefault()));
  }

  /// Reads of each what the chart tells beside it.
  private List<ResultHistory.Point> points(List<Ranked> chosen) {
    Map<Integer, ResultHistory.Point> read = new HashMap<>();
    List<Ranked> inFile =
        chosen.stream().sorted(comparingInt(one -> one.seen().document())).toList();
    snapshot.answer(
        searcher -> {
          int at = 0;
          for (LeafReaderContext segment : searcher.getLeafContexts()) {
            Rest rest = Rest.of(segment.reader());
            int end = segment.docBase + segment.reader().maxDoc();
            for (; at < inFile.size() && inFile.get(at).seen().document() < end; at++) {
              Ranked one = inFile.get(at);
              int document = one.seen().document();
              read.put(
                  document, rest.point(one, document - segment.docBase, maker(one.seen().model())));
            }
          }
          return read;
        });
    return chosen.stream()
        .map(one -> Objects.requireNonNull(read.get(one.seen().document())))
        .toList();
  }

  private record Rest(WordColumn ids, WordColumn claimants, LabelColumn<Certainty> certainties) {

    static Rest of(LeafReader leaf) throws IOException {
      return new Rest(
          Fields.ID.column(leaf),
          Fields.names(Role.CLAIMANT).column(leaf),
          Fields.CERTAINTY.column(leaf));
    }

    ResultHistory.Point point(Ranked one, int document, @Nullable String maker) throws IOException {
      Seen seen = one.seen();
      Certainty certainty = certainties.at(document);
      return new ResultHistory.Point(
          Objects.requireNonNull(ids.at(document)),
          LocalDate.ofEpochDay(seen.day()),
          seen.measure().value(),
          seen.model(),
          maker,
          seen.benchmark(),
          seen.voice(),
          certainty == null ? Certainty.STATED : certainty,
          claimants.at(document),
          one.rank() == 0);
    }
  }
}
