package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.Quantity;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// Claims in order of time, oldest first.
///
/// @param steps those periods in which there are claims
/// @param undated claims of no known date
/// @param measurements the scores among the claims, where a benchmark was asked for; else empty
/// @param records those of the measurements that were better than all before of the same maker on
///   the same benchmark, by the same kind of claimants
public record Timeline(
    List<Step> steps,
    List<StoredClaim> undated,
    List<Measurement> measurements,
    List<Measurement> records) {

  public Timeline {
    steps = List.copyOf(steps);
    undated = List.copyOf(undated);
    measurements = List.copyOf(measurements);
    records = List.copyOf(records);
  }

  /// All of them, oldest first, then those of no known date.
  public List<StoredClaim> claims() {
    return Stream.concat(steps.stream().flatMap(step -> step.claims().stream()), undated.stream())
        .toList();
  }

  /// How many claims there are in all.
  public int total() {
    return undated.size() + steps.stream().mapToInt(step -> step.claims().size()).sum();
  }

  /// One period.
  ///
  /// @param start its first day
  /// @param claims at least one
  public record Step(LocalDate start, List<StoredClaim> claims) {

    public Step {
      claims = List.copyOf(claims);
    }
  }

  /// One claimed result.
  ///
  /// @param model who scored: the claim's subject
  /// @param benchmark the one asked for, or a part or version of it
  /// @param claim with claimant and voice
  /// @param maker of the model; null when unknown
  /// @param doubts what is odd about the figure, in words; empty when nothing is
  public record Measurement(
      LocalDate day,
      Quantity result,
      String model,
      String benchmark,
      StoredClaim claim,
      @Nullable String maker,
      List<String> doubts) {

    public Measurement {
      doubts = List.copyOf(doubts);
    }
  }
}
