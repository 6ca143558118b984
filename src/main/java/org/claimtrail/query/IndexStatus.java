package org.claimtrail.query;

import org.claimtrail.index.Versions;

/// What an index holds.
///
/// @param entities distinct ones that articles name
/// @param mentions places where they do
/// @param bytes size of the Lucene files on disk
/// @param format version of the layout
/// @param written what the last commit was made by
/// @param extractor version of the extractor in use
/// @param catalogue version of the catalogue in use
/// @param outdated articles whose claims were extracted by another extractor or with another
///   catalogue than those in use; `rebuild` brings them up to date
public record IndexStatus(
    int articles,
    int claims,
    int entities,
    long mentions,
    long bytes,
    int format,
    Versions written,
    String extractor,
    String catalogue,
    int outdated) {

  /// Whether the catalogue in use is the one that the last commit was made with.
  public boolean sameCatalogue() {
    return written.catalogue().equals(catalogue);
  }
}
