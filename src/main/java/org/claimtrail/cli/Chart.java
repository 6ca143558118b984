package org.claimtrail.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Amount;
import org.claimtrail.query.Timeline.Measurement;

/// What was claimed on one benchmark, as points over time.
///
/// @param title the benchmark, and the unit of its values
/// @param points of two days at least, in order of time
/// @param width columns of the whole
record Chart(String title, List<Measurement> points, int width) {

  private static final int MOST_COLUMNS = 120;

  /// One chart a benchmark and unit, that with most points first. What was measured on one day only
  /// gets none: it shows no movement.
  static List<Chart> of(List<Measurement> measurements, int width) {
    Map<String, List<Measurement>> charts = new LinkedHashMap<>();
    for (Measurement one : measurements) {
      charts.computeIfAbsent(title(one, measurements), key -> new ArrayList<>()).add(one);
    }
    return charts.entrySet().stream()
        .filter(chart -> moves(chart.getValue()))
        .sorted(Comparator.comparingInt(chart -> -chart.getValue().size()))
        .map(chart -> new Chart(chart.getKey(), chart.getValue(), Math.min(width, MOST_COLUMNS)))
        .toList();
  }

  private static boolean moves(List<Measurement> points) {
    return points.getFirst().day().isBefore(points.getLast().day());
  }

  private static String title(Measurement one, List<Measurement> all) {
    String benchmark = one.benchmark();
    boolean suite = all.stream().anyMatch(other -> other.benchmark().startsWith(benchmark + " "));
    String unit = one.result().unit() == null ? "" : ", " + one.result().unit().replace('_', ' ');
    return benchmark + (suite ? " (part not named)" : "") + unit;
  }

  List<Line> lines() {
    ValueAxis values = ValueAxis.of(points.stream().mapToDouble(p -> p.result().value()).toArray());
    TimeAxis time = new TimeAxis(points.getFirst().day(), points.getLast().day());
    int margin = values.ticks().stream().mapToInt(t -> values.label(t).length()).max().orElse(0);
    Canvas canvas = new Canvas(width - margin - 3, values.rows());
    lines(values, canvas);
    points(values, time, canvas);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line().add(Style.BOLD, title));
    lines.addAll(framed(values, canvas, margin));
    lines.addAll(below(time, canvas.columns(), margin));
    lines.add(new Line().to(margin + 2).add(Style.DIM, Marks.LEGEND));
    return lines;
  }

  /// Faint lines across, one a tick.
  private static void lines(ValueAxis values, Canvas canvas) {
    for (double tick : values.ticks()) {
      canvas.write(0, values.row(tick), Style.DIM, "   ·".repeat(canvas.columns() / 4));
    }
  }

  private void points(ValueAxis values, TimeAxis time, Canvas canvas) {
    for (Measurement point : points) {
      canvas.write(
          time.column(point.day(), canvas.columns()),
          values.row(point.result().value()),
          Marks.style(point.claim().voice()),
          Marks.of(point.claim().voice()));
    }
    ChartLabels labels = new ChartLabels(canvas);
    for (Measurement point : points.reversed()) {
      labels.write(
          point.model() + " " + Amount.plain(point.result().value()),
          time.column(point.day(), canvas.columns()),
          values.row(point.result().value()));
    }
  }

  private static List<Line> framed(ValueAxis values, Canvas canvas, int margin) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    values.ticks().forEach(tick -> labels.put(values.row(tick), values.label(tick)));
    List<Line> lines = new ArrayList<>();
    List<Line> drawn = canvas.lines();
    for (int row = 0; row < canvas.rows(); row++) {
      String label = labels.getOrDefault(row, "");
      String edge = " ".repeat(margin - label.length()) + label + (label.isEmpty() ? " │" : " ┤");
      lines.add(new Line().add(Style.DIM, edge).add(drawn.get(row)));
    }
    return lines;
  }

  /// The time axis and its labels.
  private static List<Line> below(TimeAxis time, int columns, int margin) {
    Canvas axis = new Canvas(columns, 2);
    axis.write(0, 0, Style.DIM, "─".repeat(columns));
    for (LocalDate tick : time.ticks(columns)) {
      int column = time.column(tick, columns);
      String label = time.label(tick);
      int start = Math.clamp(column - label.length() / 2L, 0, columns - label.length());
      axis.write(column, 0, Style.DIM, "┬");
      axis.write(start, 1, Style.DIM, label);
    }
    List<Line> drawn = axis.lines();
    String indent = " ".repeat(margin + 1);
    return List.of(
        Line.of(indent).add(Style.DIM, "└").add(drawn.get(0)),
        Line.of(indent + " ").add(drawn.get(1)));
  }
}
