package org.claimtrail.exchange;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.claimtrail.answer.Format;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.query.Condition;
import org.claimtrail.query.ReportedClaim;

/// Tracked claims in the words of other programs.
///
/// @param format one of those that are of claims
public record ClaimExport(Catalogue catalogue, Format format) {

  /// Which of the claims that are asked for can be said so.
  public Condition of(Condition asked) {
    return format == Format.EVERY_EVAL_EVER ? asked.and(EveryEvalEver.RESULTS) : asked;
  }

  /// @param title of a feed
  /// @return how many claims are left out: no result of a model, or one that is off the scale
  public long write(PrintStream out, Stream<ReportedClaim> claims, String title) {
    return switch (format) {
      case JSONLD -> {
        new SchemaOrg().write(out, claims);
        yield 0;
      }
      case EVERY_EVAL_EVER -> new EveryEvalEver(catalogue).write(out, claims);
      case ATOM -> {
        feed(out, claims, title);
        yield 0;
      }
      case TABLE, JSON, JSONL, CSV -> throw new IllegalArgumentException("rows, no claims");
    };
  }

  private static void feed(PrintStream out, Stream<ReportedClaim> claims, String title) {
    ClaimFeed feed =
        new ClaimFeed("urn:claimtrail:claims:" + Integer.toHexString(title.hashCode()), title);
    claims
        .map(ReportedClaim::claim)
        .forEach(
            claim ->
                feed.add(
                    "urn:claimtrail:claim:" + claim.earliest().id(),
                    claim.lastSeen().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    claim,
                    ""));
    out.print(feed.xml());
    out.flush();
  }
}
