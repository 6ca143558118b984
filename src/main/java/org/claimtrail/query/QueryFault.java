package org.claimtrail.query;

/// A query that cannot be understood. The message is one line: `column 7: no type 'scor'; did you
/// mean score?`
public final class QueryFault extends IllegalArgumentException {

  private final String query;
  private final int column;

  /// @param column where it goes wrong, in code points from 1
  /// @param what what was found there, and what was expected
  QueryFault(String query, int column, String what) {
    super("column " + column + ": " + what);
    this.query = query;
    this.column = column;
  }

  /// The whole query.
  public String query() {
    return query;
  }

  public int column() {
    return column;
  }
}
