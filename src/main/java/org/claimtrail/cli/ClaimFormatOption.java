package org.claimtrail.cli;

import org.claimtrail.answer.Format;
import picocli.CommandLine.Option;

/// The option of the commands that print claims: [FormatOption] with what only claims have.
final class ClaimFormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Labelled.ClaimFormats.class,
      completionCandidates = Labelled.ClaimFormats.class,
      description =
          "How to print: ${COMPLETION-CANDIDATES}. Without it a table. The last two put reports of"
              + " the same claim together.")
  private Format format = Format.TABLE;

  Format format() {
    return format;
  }

  boolean table() {
    return format == Format.TABLE;
  }
}
