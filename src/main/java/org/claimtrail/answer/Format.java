package org.claimtrail.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How rows are written.
public enum Format {
  /// For people.
  TABLE,
  /// One JSON array.
  JSON,
  /// One JSON object a line.
  JSONL,
  /// Comma-separated values under a heading.
  CSV,
  /// Of claims only: JSON-LD in the vocabulary of schema.org.
  JSONLD,
  /// Of claims only: results as records of Every Eval Ever, one a line.
  EVERY_EVAL_EVER,
  /// Of claims only: an Atom feed.
  ATOM;

  /// The word for it on the command line: "every-eval-ever".
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it says claims in the words of other programs.
  public boolean isOfClaims() {
    return this == JSONLD || this == EVERY_EVAL_EVER || this == ATOM;
  }

  public static Optional<Format> labelled(String label) {
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
