package org.claimtrail.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Evaluation;
import org.claimtrail.evaluation.Figures;

/// An evaluation as tables for a document.
final class EvaluationMarkdown {

  private EvaluationMarkdown() {}

  /// With a blank line between two.
  static String of(Evaluation evaluation) {
    Figures figures = evaluation.figures();
    return Stream.of(
            EvaluationTables.overall(figures),
            EvaluationTables.claims(figures),
            EvaluationTables.slots(figures),
            EvaluationTables.entities(figures),
            EvaluationTables.confusion(evaluation))
        .map(Table::markdown)
        .collect(Collectors.joining("\n"));
  }
}
