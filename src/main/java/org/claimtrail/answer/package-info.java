/// What answers look like, whoever shows them: the keys and cells that programs read
/// ([org.claimtrail.answer.Column]), and the words in which a claim is said
/// ([org.claimtrail.answer.ClaimSentence]).
///
/// The keys of each kind of answer stand in one class, so that the command line and the web say the
/// same.
@NullMarked
package org.claimtrail.answer;

import org.jspecify.annotations.NullMarked;
