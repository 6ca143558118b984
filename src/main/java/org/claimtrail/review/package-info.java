/// What analysts decide about claims and names, in a journal that outlasts every rebuild.
///
/// [org.claimtrail.review.Journal] is a file of [org.claimtrail.review.Correction]s, one a line, to
/// which lines are only ever added. [org.claimtrail.review.Corrections] are those in force; laid
/// over what was extracted from an article ([org.claimtrail.review.Reviewed]) they give what the
/// index holds. The extraction itself is never changed, so that each can be undone.
@NullMarked
package org.claimtrail.review;

import org.jspecify.annotations.NullMarked;
