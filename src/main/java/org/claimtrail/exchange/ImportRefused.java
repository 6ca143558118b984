package org.claimtrail.exchange;

/// A claim base that cannot be imported, of which nothing was; the message is one line that names
/// the file, the line and the cause.
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportRefused(String message) {
    super(message + "; nothing was imported");
  }
}
