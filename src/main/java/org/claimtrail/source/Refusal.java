package org.claimtrail.source;

import org.claimtrail.source.ArticleSource.Refused;

/// Why something is no article.
final class Refusal extends Exception {

  private final String reason;

  Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  Refused at(String where) {
    return new Refused(where, reason);
  }
}
