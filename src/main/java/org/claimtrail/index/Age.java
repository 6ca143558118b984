package org.claimtrail.index;

/// How old an article's content is that is handed in.
public enum Age {
  /// It was fetched just now, so that this is what the article says.
  PRESENT,
  /// It comes out of a file or an archive, and may be what the article said once.
  UNKNOWN
}
