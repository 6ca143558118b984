package org.claimtrail.query;

import java.util.stream.Stream;

/// Tracked claims that were asked for, with their reports.
///
/// @param claims in the order asked for, at most the limit; each is read when its turn comes, while
///   the search is open
/// @param total how many there are without the limit
public record FoundReports(Stream<ReportedClaim> claims, long total) {}
