package org.claimtrail.alert;

import java.time.Instant;
import org.claimtrail.query.Condition;

/// A question that is put to every claim that comes in.
///
/// @param name by which people call it
/// @param query in the query language
/// @param sources how many independent ones a claim must have before it is told, at least 1
/// @param since when it was saved
public record SavedSearch(String name, String query, int sources, Instant since) {

  /// Characters of a name, and of a query.
  private static final int LONGEST_NAME = 100;

  private static final int LONGEST_QUERY = 10_000;

  /// @throws IllegalArgumentException where one of them is none
  public SavedSearch {
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || !name.codePoints().allMatch(SavedSearch::isPrintable)) {
      throw new IllegalArgumentException(
          "a saved search needs a name of 1 to " + LONGEST_NAME + " characters");
    }
    if (query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException(
          "a saved search has no more than " + LONGEST_QUERY + " characters");
    }
    if (sources < 1) {
      throw new IllegalArgumentException("no claim has fewer than 1 source: " + sources);
    }
  }

  private static boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint);
  }

  /// Never another's, even where one of this name is removed and saved anew.
  String key() {
    return name + " " + since;
  }

  /// @throws org.claimtrail.query.QueryFault where the query cannot be understood
  public Condition condition() {
    return Condition.parse(query);
  }
}
