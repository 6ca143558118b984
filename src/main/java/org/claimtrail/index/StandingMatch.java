package org.claimtrail.index;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/// That a claim matched a standing query as it came in.
///
/// @param search the query's key
/// @param claim the claim's id
public record StandingMatch(String search, String claim) {

  public static final Comparator<StandingMatch> ORDER =
      comparing(StandingMatch::search).thenComparing(StandingMatch::claim);
}
