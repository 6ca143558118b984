package org.claimtrail.index;

import org.claimtrail.track.Said;

/// A claim as it is compared with others.
///
/// @param document its number in the snapshot
public record Report(int document, Said said, Origin origin) {}
