package org.claimtrail.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// By what copies of a text are recognised: a sample of its runs of words, the same share of which
/// two texts have in common as of all their runs (MinHash; Broder 1997, "On the resemblance and
/// containment of documents").
record StoryField(String name) {

  /// Words of a run.
  private static final int RUN = 5;

  /// Runs in the sample.
  private static final int SAMPLE = 128;

  /// Share of the sample that copies have in common.
  private static final double COPY = 0.4;

  private static final Analyzer RUNS = new Runs();

  void add(Document document, Collection<BytesRef> sample) {
    sample.forEach(run -> document.add(new StringField(name, run, Store.NO)));
  }

  /// @return empty for a text of fewer words than a run
  static Set<BytesRef> sample(String text) {
    Set<BytesRef> sample = new HashSet<>();
    try (TokenStream runs = RUNS.tokenStream("", text)) {
      TermToBytesRefAttribute run = runs.addAttribute(TermToBytesRefAttribute.class);
      runs.reset();
      while (runs.incrementToken()) {
        sample.add(BytesRef.deepCopyOf(run.getBytesRef()));
      }
      runs.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sample;
  }

  /// Texts of which this may be a copy, best first.
  Query like(Collection<BytesRef> sample) {
    List<Query> runs = new ArrayList<>();
    sample.forEach(run -> runs.add(new TermQuery(new Term(name, run))));
    BooleanQuery.Builder like =
        new BooleanQuery.Builder()
            .setMinimumNumberShouldMatch((int) Math.ceil(COPY * sample.size()));
    runs.forEach(run -> like.add(run, Occur.SHOULD));
    return like.build();
  }

  /// Whether so many runs in common make a text a copy.
  ///
  /// @param sample how many runs its sample has
  static boolean isCopy(int shared, int sample) {
    return shared >= COPY * sample;
  }

  private static final class Runs extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
      runs.setOutputUnigrams(false);
      return new TokenStreamComponents(words, new MinHashFilter(runs, 1, SAMPLE, 1, true));
    }
  }
}
