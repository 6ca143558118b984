package org.claimtrail.index;

import org.claimtrail.claim.Extraction;

/// A version of an article with what was found in it, before any correction.
public record Recorded(Extraction extraction, StoredVersion version) {}
