package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// With whom somebody is compared, and how they stand.
///
/// @param name canonical
/// @param rivals those with whom it is compared most often first
public record Rivalry(String name, List<Rival> rivals) {

  public Rivalry {
    rivals = List.copyOf(rivals);
  }

  /// @param name canonical, or describing words
  /// @param whole all comparisons with it
  /// @param months the same by the first day of the month in which they were published; without
  ///   months in which there are none
  public record Rival(String name, Tally whole, SortedMap<LocalDate, Tally> months) {}

  /// How often the one asked about is said to be where.
  public record Tally(int ahead, int parity, int behind) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public int total() {
      return ahead + parity + behind;
    }

    /// The same from the other side.
    public Tally reversed() {
      return new Tally(behind, parity, ahead);
    }
  }
}
