package org.claimtrail.cli;

/// How rows are written.
enum Format {
  /// For people.
  TABLE,
  /// One JSON array.
  JSON,
  /// One JSON object a line.
  JSONL,
  /// Comma-separated values under a heading.
  CSV
}
