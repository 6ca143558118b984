package org.claimtrail.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.Condition;
import org.claimtrail.query.ReportedClaim;
import org.claimtrail.review.Verdict;
import tools.jackson.databind.node.ObjectNode;

/// Claimed results as records of Every Eval Ever, so that they can be joined with measured ones: a
/// record for each result of a model on a benchmark and each kind of claimant, however many
/// articles report it.
///
/// Source: `eval.schema.json` of <https://github.com/evaleval/every_eval_ever>, version 0.2.2, and
/// what its validator asks for beyond that.
public record EveryEvalEver(Catalogue catalogue) {

  /// What can be a result: scores that are neither denied nor planned.
  public static final Condition RESULTS =
      new Condition.OfType(Set.of(ClaimType.SCORE))
          .and(new Condition.Not(new Condition.Negated(true)))
          .and(new Condition.Not(new Condition.Certain(Certainty.PLANNED)));

  /// Writes a record a line.
  ///
  /// @return how many claims have none: their subject is no model, or their value lies off the
  ///   scale
  public long write(PrintStream out, Stream<ReportedClaim> claims) {
    long leftOut = 0;
    for (ReportedClaim claim : (Iterable<ReportedClaim>) claims::iterator) {
      List<ObjectNode> records = records(claim);
      records.forEach(line -> out.print(line + "\n"));
      leftOut += records.isEmpty() ? 1 : 0;
    }
    out.flush();
    return leftOut;
  }

  private List<ObjectNode> records(ReportedClaim claim) {
    Map<Voice, List<StoredClaim>> byVoice =
        claim.reports().stream()
            .filter(this::isResult)
            .collect(groupingBy(StoredClaim::voice, () -> new EnumMap<>(Voice.class), toList()));
    return byVoice.values().stream()
        .map(reports -> new EvaluationRecord(catalogue, reports, claim.settings()).json())
        .toList();
  }

  private boolean isResult(StoredClaim report) {
    return report.type() == ClaimType.SCORE
        && !report.negated()
        && report.certainty() != Certainty.PLANNED
        && report.verdict() != Verdict.REJECTED
        && report.typeOf(report.subject()) == EntityType.MODEL
        && EvaluationRecord.of(catalogue, report).isOnScale();
  }
}
