package org.claimtrail.index;

import org.claimtrail.claim.Extraction;

/// A version of an article with what was found in it, before any correction.
///
/// @param found the same as the index keeps it, see [ExtractionJson]; what is of another catalogue
///   stays in it as it was
record Recorded(Extraction extraction, String found, StoredVersion version) {}
