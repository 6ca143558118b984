package org.claimtrail.claim;

/// Who stands behind a claim.
public enum Voice {
  /// The claimant is the subject, or makes, owns or employs it.
  SELF_REPORTED,
  /// The claimant is somebody else.
  INDEPENDENT,
  /// No claimant: the article says so itself.
  ARTICLE
}
