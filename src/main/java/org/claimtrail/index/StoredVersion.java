package org.claimtrail.index;

/// The version of an article that the index holds.
///
/// @param number 1 for the first; counts up when text, title, outlet or date of publication changed
/// @param content a hash of text, title, outlet and date of publication
/// @param made what its claims were extracted by
/// @param claims how many there are
public record StoredVersion(int number, String content, Versions made, int claims) {

  /// Whether extracting that content again would find the same.
  boolean sameAs(String otherContent, Versions other) {
    return content.equals(otherContent)
        && made.extractor().equals(other.extractor())
        && made.catalogue().equals(other.catalogue());
  }
}
