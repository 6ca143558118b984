package org.claimtrail.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// An output that stops the program when it can no longer be written to, where a
/// [java.io.PrintStream] would go on in silence. What is written after that is dropped.
final class Pipe extends OutputStream {

  /// Whoever read the output has gone, as `head` does when it has seen enough.
  static final class ReaderGone extends RuntimeException {
    ReaderGone() {
      super("nobody reads the output", null, false, false);
    }
  }

  private OutputStream output;

  Pipe(OutputStream output) {
    this.output = new BufferedOutputStream(output);
  }

  @Override
  public void write(int one) {
    try {
      output.write(one);
    } catch (IOException e) {
      throw stop(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      output.write(bytes, from, length);
    } catch (IOException e) {
      throw stop(e);
    }
  }

  @Override
  public void flush() {
    try {
      output.flush();
    } catch (IOException e) {
      throw stop(e);
    }
  }

  private RuntimeException stop(IOException e) {
    output = OutputStream.nullOutputStream();
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed")
        ? new ReaderGone()
        : new UncheckedIOException("cannot write the output: " + message, e);
  }
}
