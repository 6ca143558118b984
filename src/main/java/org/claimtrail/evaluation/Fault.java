package org.claimtrail.evaluation;

/// Something is wrong in a file; the message says what, in a few words.
final class Fault extends RuntimeException {

  Fault(String message) {
    super(message);
  }
}
