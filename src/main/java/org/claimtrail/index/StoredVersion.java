package org.claimtrail.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A version of an article that the index holds.
///
/// @param number 1 for the first; counts up when text, title, outlet or date of publication changed
/// @param learned when it was added
/// @param superseded when a later version took its place; null for the latest
/// @param content a hash of text, title, outlet and date of publication
/// @param made what its claims were extracted by
/// @param claims how many there are
public record StoredVersion(
    int number,
    Instant learned,
    @Nullable Instant superseded,
    String content,
    Versions made,
    int claims) {

  /// The first version of an article.
  static StoredVersion first(Instant learned, String content, Versions made, int claims) {
    return new StoredVersion(1, learned, null, content, made, claims);
  }

  /// Another content of the same article.
  StoredVersion next(Instant after, String other, Versions by, int claimsThen) {
    return new StoredVersion(number + 1, after, null, other, by, claimsThen);
  }

  /// The same content, extracted anew.
  StoredVersion renewed(Versions by, int claimsNow) {
    return new StoredVersion(number, learned, superseded, content, by, claimsNow);
  }

  /// Whether extracting that content again would find the same.
  boolean sameAs(String otherContent, Versions other) {
    return content.equals(otherContent)
        && made.extractor().equals(other.extractor())
        && made.catalogue().equals(other.catalogue());
  }

  /// What its documents are found and replaced by.
  public String block(String article) {
    return article + '/' + number;
  }

  LocalDate learnedOn() {
    return learned.atZone(ZoneId.systemDefault()).toLocalDate();
  }
}
