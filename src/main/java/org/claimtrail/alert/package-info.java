/// Saved searches, and what they come upon.
///
/// [org.claimtrail.alert.SavedSearches] is a file of searches, each of which is put to every claim
/// that comes in after it was saved. What matches stands in the index from the same commit on as
/// the claim, so that nothing is missed; [org.claimtrail.alert.Alerts] tells each tracked claim
/// once, and keeps what was told in a journal.
@NullMarked
package org.claimtrail.alert;

import org.jspecify.annotations.NullMarked;
