package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;

/// A sentence before names in it are known: the tokenizer's words, positions in the folded text.
record RawSentence(Block block, List<CoreLabel> words) {

  /// Longer sentences are tables or code that lost their line ends; the parser's time would be
  /// spent on nothing.
  private static final int LONGEST = 150;

  static List<RawSentence> of(FoldedText text, List<Block> blocks) {
    List<RawSentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.FURNITURE) {
        for (List<CoreLabel> words : Words.sentences(text.text(), text.folded(block.span()))) {
          for (int from = 0; from < words.size(); from += LONGEST) {
            int to = Math.min(words.size(), from + LONGEST);
            sentences.add(new RawSentence(block, words.subList(from, to)));
          }
        }
      }
    }
    return sentences;
  }
}
