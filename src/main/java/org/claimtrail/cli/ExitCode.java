package org.claimtrail.cli;

/// What the program tells whoever called it.
final class ExitCode {

  static final int DONE = 0;

  /// Some of the input was refused; the rest is in.
  static final int SOME_REFUSED = 1;

  /// The command line asks for something that is not there.
  static final int USAGE = 2;

  /// Nothing could be done.
  static final int NOTHING_DONE = 3;

  private ExitCode() {}
}
