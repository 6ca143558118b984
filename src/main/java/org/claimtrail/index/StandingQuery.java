package org.claimtrail.index;

import org.apache.lucene.search.Query;

/// A question that is put to each claim as it comes in.
///
/// @param key by which its matches are found again; no two have the same
/// @param query finds claims
public record StandingQuery(String key, Query query) {}
