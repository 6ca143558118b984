/// What makes two claims one, and what sets them at odds.
///
/// A claim is reduced to what it says ([org.claimtrail.track.Sayings] makes a
/// [org.claimtrail.track.Said]). Claims that may say the same share a [org.claimtrail.track.Topic];
/// claims that may contradict each other share a [org.claimtrail.track.Contention]; both are
/// numbers, so that an index finds the few that need looking at. Then
/// [org.claimtrail.track.Sameness] and [org.claimtrail.track.Odds] decide on pairs. What slots
/// leave open (coding or price? input or output? with tools?) is told by the words of the sentence:
/// `aspects.yaml`.
@NullMarked
package org.claimtrail.track;

import org.jspecify.annotations.NullMarked;
