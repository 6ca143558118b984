package org.claimtrail.cli;

import org.claimtrail.answer.Format;
import picocli.CommandLine.Option;

/// The option of every command that prints rows.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Labelled.Formats.class,
      completionCandidates = Labelled.Formats.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. Without it a table.")
  private Format format = Format.TABLE;

  Format format() {
    return format;
  }

  boolean table() {
    return format == Format.TABLE;
  }
}
