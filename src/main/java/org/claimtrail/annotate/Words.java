package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.claimtrail.article.Span;

/// Cuts a line into sentences of words.
final class Words {

  private static final String OPTIONS =
      "invertible=true,untokenizable=noneKeep,americanize=false,normalizeParentheses=false,"
          + "normalizeOtherBrackets=false,quotes=ascii,ellipses=original,dashes=original";

  private Words() {}

  /// The sentences of the line that `span` of `text` is; positions count in `text`.
  static List<List<CoreLabel>> sentences(String text, Span span) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(span.in(text)), new CoreLabelTokenFactory(true), OPTIONS);
    List<CoreLabel> words = tokenizer.tokenize();
    for (CoreLabel word : words) {
      word.setBeginPosition(word.beginPosition() + span.start());
      word.setEndPosition(word.endPosition() + span.start());
    }
    return new WordToSentenceProcessor<CoreLabel>().process(words);
  }
}
