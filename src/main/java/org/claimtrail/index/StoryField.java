package org.claimtrail.index;

import static java.util.Comparator.comparingInt;

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
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// By what texts are found of which a text may be a copy: a sample of its runs of words, the same
/// share of which two texts have in common as of all their runs (MinHash; Broder 1997, "On the
/// resemblance and containment of documents"). Whether it is one, [TextRuns] tell.
record StoryField(String name) {

  /// Words of a run.
  private static final int RUN = 5;

  /// Runs in the sample.
  private static final int SAMPLE = 128;

  /// Share of the sample that copies have in common at least. They share a quarter of all their
  /// runs or more; the rest is leeway for chance.
  private static final double LEAST = 0.1;

  /// Entries of the index that are looked at for one text. Runs that very many articles have, such
  /// as an outlet's footer, are left aside before those would be more.
  private static final int MOST_ENTRIES = 20_000;

  /// Runs that are looked for whatever they have.
  private static final int FEWEST_RUNS = 4;

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

  /// Texts of which this may be a copy, those that have most of its rarest runs first.
  Query like(Collection<BytesRef> sample, IndexSearcher searcher) throws IOException {
    record Run(Term term, TermStates states) {}
    List<Run> runs = new ArrayList<>();
    for (BytesRef run : sample) {
      Term term = new Term(name, run);
      runs.add(new Run(term, TermStates.build(searcher, term, true)));
    }
    runs.sort(comparingInt(run -> run.states().docFreq()));
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    long entries = 0;
    int looked = 0;
    for (Run run : runs) {
      entries += run.states().docFreq();
      if (entries > MOST_ENTRIES && looked >= FEWEST_RUNS) {
        break;
      }
      like.add(new TermQuery(run.term(), run.states()), Occur.SHOULD);
      looked++;
    }
    return like.setMinimumNumberShouldMatch(least(looked)).build();
  }

  /// How many runs of a sample a text must have to be compared in full.
  static int least(int sample) {
    return (int) Math.ceil(LEAST * sample);
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
