package org.claimtrail.query;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.claimtrail.claim.Certainty;
import org.claimtrail.index.Report;

/// The reports of one tracked claim.
///
/// @param reports in order of time, at least one
record Track(List<Report> reports) {

  private static final Comparator<Report> IN_TIME =
      comparing((Report report) -> report.origin().seen())
          .thenComparing(report -> report.said().article())
          .thenComparingInt(Report::document);

  Track {
    reports = reports.stream().sorted(IN_TIME).toList();
  }

  Report earliest() {
    return reports.getFirst();
  }

  LocalDate firstSeen() {
    return reports.getFirst().origin().seen();
  }

  LocalDate lastSeen() {
    return reports.getLast().origin().seen();
  }

  int articles() {
    return (int) reports.stream().map(report -> report.said().article()).distinct().count();
  }

  int sources() {
    return Sources.count(reports.stream().map(Report::origin).toList());
  }

  /// Who makes it, in the order in which they first did; without articles in their own voice.
  List<String> claimants() {
    SequencedSet<String> claimants = new LinkedHashSet<>();
    reports.stream()
        .map(report -> report.said().claimant())
        .filter(Objects::nonNull)
        .forEach(claimants::add);
    return List.copyOf(claimants);
  }

  /// How a result was reached, as far as a report tells.
  List<String> settings() {
    return reports.stream()
        .flatMap(report -> report.said().settings().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// How sure the first report is, and each later one that is surer or less sure than that before.
  List<Certainty> certainties() {
    List<Certainty> drift = new ArrayList<>();
    for (Report report : reports) {
      Certainty certainty = report.said().certainty();
      if (drift.isEmpty() || drift.getLast() != certainty) {
        drift.add(certainty);
      }
    }
    return drift;
  }
}
