package org.claimtrail.cli;

/// A command can do nothing; the message is one line that says why and what to do.
final class NothingDone extends RuntimeException {

  NothingDone(String message) {
    super(message);
  }
}
