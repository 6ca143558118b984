package org.claimtrail.query;

import java.util.List;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// The best claimed result of each model on one benchmark, by who stands behind it.
///
/// @param benchmark canonical name
/// @param unit of all results here; null where none is named
/// @param lowerIsBetter whether less is better
/// @param rows best first, at most as many as were asked for
/// @param models how many there are without that limit
/// @param otherUnits how many results were left out because they are in another unit
public record Leaderboard(
    String benchmark,
    @Nullable String unit,
    boolean lowerIsBetter,
    List<Row> rows,
    int models,
    int otherUnits) {

  public Leaderboard {
    rows = List.copyOf(rows);
  }

  /// One model.
  ///
  /// @param maker null when unknown
  /// @param standings at most one a voice: self-reported, independent, the article's own
  public record Row(String model, @Nullable String maker, List<Standing> standings) {

    public Row {
      standings = List.copyOf(standings);
    }

    public @Nullable Standing by(Voice voice) {
      return standings.stream()
          .filter(standing -> standing.claim().voice() == voice)
          .findFirst()
          .orElse(null);
    }
  }

  /// A model's best result of those that one kind of claimants give.
  ///
  /// @param claim its earliest report
  /// @param sources how many independent ones report it
  /// @param settings how it was reached, as far as told: "tools:with"
  /// @param doubts what is odd about the figure, in words; empty when nothing is
  public record Standing(
      StoredClaim claim, int sources, List<String> settings, List<String> doubts) {

    public Standing {
      settings = List.copyOf(settings);
      doubts = List.copyOf(doubts);
    }
  }
}
