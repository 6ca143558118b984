package org.claimtrail.alert;

import java.time.Instant;
import org.claimtrail.query.Match;

/// That a saved search has come upon a claim.
///
/// @param id among those of its search; the same whenever it is told
/// @param at when it was first told
public record Alert(String id, SavedSearch search, Instant at, Match match) {}
