package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.claimtrail.article.Block;

/// A sentence before names in it are known: the tokenizer's words, positions in the folded text.
record RawSentence(Block block, List<CoreLabel> words) {}
