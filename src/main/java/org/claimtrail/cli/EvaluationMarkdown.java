package org.claimtrail.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Figures;

/// The figures of an evaluation as tables for a document.
final class EvaluationMarkdown {

  private EvaluationMarkdown() {}

  static String of(Figures figures) {
    return Stream.of(
            EvaluationTables.overall(figures),
            EvaluationTables.claims(figures),
            EvaluationTables.slots(figures),
            EvaluationTables.entities(figures))
        .map(Table::markdown)
        .collect(Collectors.joining("\n"));
  }
}
