/// CoreNLP: from an article's text to sentences, mentions, lemmas and dependencies. Start at
/// [org.claimtrail.annotate.Annotator].
///
/// CoreNLP's pipeline is not used: its `ner` annotator brings fine-grained rules and SUTime, which
/// cost much and are not needed. The steps are called one by one, each only on the sentences that
/// call for it.
@NullMarked
package org.claimtrail.annotate;

import org.jspecify.annotations.NullMarked;
