package org.claimtrail.fetch;

/// Why nothing is fetched, as one line for people.
final class Refusal extends Exception {

  private final String reason;

  Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
