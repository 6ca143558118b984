/// What goes out to other programs, and what comes back.
///
/// [org.claimtrail.exchange.ClaimBase] writes all that an index holds as lines of JSON and reads
/// them back without loss. [org.claimtrail.exchange.SchemaOrg] and
/// [org.claimtrail.exchange.EveryEvalEver] say in the words of others what tracked claims and
/// claimed results are.
///
/// A further kind of lines is a [org.claimtrail.exchange.Sender] and a
/// [org.claimtrail.exchange.Receiver], named in `ClaimBase` once each; one that stands in a file
/// beside the index is a [org.claimtrail.exchange.LineFile].
@NullMarked
package org.claimtrail.exchange;

import org.jspecify.annotations.NullMarked;
