package org.claimtrail.source;

import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;

/// Why something is no article.
final class Refusal extends Exception {

  private final String reason;

  /// Whether nothing is wrong with it: it holds no article in English.
  private final boolean common;

  Refusal(String reason) {
    this(reason, false);
  }

  private Refusal(String reason, boolean common) {
    super(reason, null, false, false);
    this.reason = reason;
    this.common = common;
  }

  /// Says that something can be read and holds no article in English.
  static Refusal noArticle(String reason) {
    return new Refusal(reason, true);
  }

  /// Returns `text`.
  ///
  /// @throws Refusal when it is blank
  static String ifBlank(String text) throws Refusal {
    if (text.isBlank()) {
      throw new Refusal("empty");
    }
    return text;
  }

  Refused at(String where) {
    return new Refused(where, reason);
  }

  Item at(Resource resource) {
    return common && resource.sifted()
        ? new Skipped(resource.where(), reason)
        : at(resource.where());
  }
}
