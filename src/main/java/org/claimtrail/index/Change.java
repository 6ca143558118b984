package org.claimtrail.index;

import java.util.Locale;

/// What adding an article did.
public enum Change {
  ADDED,
  /// Its former version, with all claims, is gone.
  REPLACED,
  /// The index already held it; nothing was written.
  UNCHANGED;

  /// The word for it in output: "added".
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
