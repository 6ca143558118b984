package org.claimtrail.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.StoredClaim;

/// Claims put into their periods.
final class Timelines {

  private Timelines() {}

  /// @param claims oldest first
  /// @param measured whether scores are to be told
  static Timeline of(List<StoredClaim> claims, Period by, boolean measured) {
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
    return new Timeline(
        steps.entrySet().stream()
            .map(step -> new Timeline.Step(step.getKey(), step.getValue()))
            .toList(),
        undated,
        measured ? claims.stream().flatMap(Timelines::measurement).toList() : List.of());
  }

  private static Stream<Timeline.Measurement> measurement(StoredClaim claim) {
    var day = claim.day();
    var result = claim.quantity();
    var benchmark = claim.benchmark();
    if (claim.type() != ClaimType.SCORE || day == null || result == null || benchmark == null) {
      return Stream.of();
    }
    return Stream.of(new Timeline.Measurement(day, result, claim.subject(), benchmark, claim));
  }
}
