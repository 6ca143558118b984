package org.claimtrail.query;

import java.util.List;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.review.Correction;

/// One tracked claim with its reports.
///
/// @param claim in short
/// @param reports in order of time, the earliest first; all, or as many as were asked for
/// @param settings how a result was reached, as far as a report tells: "tools:with"
/// @param decisions those of analysts that are in force on one of these reports
public record ReportedClaim(
    TrackedClaim claim,
    List<StoredClaim> reports,
    List<String> settings,
    List<Correction> decisions) {

  public ReportedClaim {
    reports = List.copyOf(reports);
    settings = List.copyOf(settings);
    decisions = List.copyOf(decisions);
  }
}
