package org.claimtrail.fetch;

/// What servers are asked for, wherever they redirect to.
///
/// @param known what is not to be sent again
/// @param largest most bytes wanted
/// @param beginning whether the first bytes do where there are more
record Question(Validators known, int largest, boolean beginning) {}
