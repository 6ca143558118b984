package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// Results on a benchmark in order of time, as many as a chart can show.
///
/// @param benchmark canonical name
/// @param unit of all results here; null where none is named
/// @param lowerIsBetter whether less is better
/// @param points oldest first
/// @param total results in that unit and within the benchmark's scale
/// @param otherUnits results that were left out because they are in another unit
/// @param offTheScale results that were left out because they cannot be, or lie far beyond all
///   others
public record ResultHistory(
    String benchmark,
    @Nullable String unit,
    boolean lowerIsBetter,
    List<Point> points,
    int total,
    int otherUnits,
    int offTheScale) {

  public ResultHistory {
    points = List.copyOf(points);
  }

  /// One claimed result.
  ///
  /// @param claim its id
  /// @param day on which its article was published, or where that is unknown was added
  /// @param value in the history's unit
  /// @param maker of the model; itself where a company is said to score; null when unknown
  /// @param benchmark the one asked for, or a part or version of it
  /// @param claimant null in the article's own voice
  /// @param best whether it was better than all before on the benchmark asked for
  public record Point(
      String claim,
      LocalDate day,
      double value,
      String model,
      @Nullable String maker,
      String benchmark,
      Voice voice,
      Certainty certainty,
      @Nullable String claimant,
      boolean best) {}
}
