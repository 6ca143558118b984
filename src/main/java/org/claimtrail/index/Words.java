package org.claimtrail.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// From a text to the words it is found by: lower case, without accents and endings. No word is
/// left out, for "the" may be part of a name. A hyphen parts words, a point between digits does
/// not, so that "GPT-5.4" is found by "gpt 5.4".
final class Words extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stems = new EnglishPossessiveFilter(words);
    stems = new LowerCaseFilter(stems);
    stems = new ASCIIFoldingFilter(stems);
    return new TokenStreamComponents(words, new PorterStemFilter(stems));
  }
}
