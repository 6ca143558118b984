package org.claimtrail.cli;

import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Format;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.exchange.EveryEvalEver;
import org.claimtrail.exchange.SchemaOrg;
import org.claimtrail.query.Condition;
import org.claimtrail.query.ReportedClaim;

/// Prints tracked claims in the words of other programs.
record ClaimExport(Claimtrail root, Catalogue catalogue, Format format) {

  /// Which of the claims that are asked for can be said so.
  Condition of(Condition asked) {
    return format == Format.EVERY_EVAL_EVER ? asked.and(EveryEvalEver.RESULTS) : asked;
  }

  void print(Stream<ReportedClaim> claims) {
    switch (format) {
      case JSONLD -> new SchemaOrg().write(root.terminal().out(), claims);
      case EVERY_EVAL_EVER -> {
        long leftOut = new EveryEvalEver(catalogue).write(root.terminal().out(), claims);
        if (leftOut > 0) {
          root.say(
              Amount.counted(leftOut, "claim")
                  + " left out: no result of a model, or one that is off the scale");
        }
      }
      case TABLE, JSON, JSONL, CSV -> throw new IllegalArgumentException("rows, no claims");
    }
  }
}
