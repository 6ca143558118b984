package org.claimtrail.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.claimtrail.article.FoldedText;

/// All runs of words of a text, each once, by which two texts are compared exactly.
final class TextRuns {

  /// Words of a run. Fewer than [StoryField] looks copies up by: a changed word breaks fewer runs.
  private static final int RUN = 4;

  /// Share of the runs of the shorter text that a copy has in common with the longer. The rest is
  /// headline, byline and footer, and what was reworded.
  private static final double OF_SHORTER = 0.56;

  /// Share of the runs of the longer text. A digest that has a whole notice as one of five items is
  /// no copy of it.
  private static final double OF_LONGER = 0.33;

  /// Hashes, ascending.
  private final long[] runs;

  private TextRuns(long[] runs) {
    this.runs = runs;
  }

  static TextRuns of(String text) {
    LongStream.Builder runs = LongStream.builder();
    Deque<Long> words = new ArrayDeque<>();
    try (Tokenizer tokens = new StandardTokenizer()) {
      tokens.setReader(new StringReader(FoldedText.of(text).text()));
      try (TokenStream lower = new LowerCaseFilter(tokens)) {
        CharTermAttribute word = lower.addAttribute(CharTermAttribute.class);
        lower.reset();
        while (lower.incrementToken()) {
          words.add(hash(word));
          if (words.size() == RUN) {
            runs.add(hash(words));
            words.remove();
          }
        }
        lower.end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TextRuns(runs.build().sorted().distinct().toArray());
  }

  /// How many runs both texts have.
  int shared(TextRuns other) {
    int shared = 0;
    int at = 0;
    for (long run : runs) {
      while (at < other.runs.length && other.runs[at] < run) {
        at++;
      }
      if (at < other.runs.length && other.runs[at] == run) {
        shared++;
      }
    }
    return shared;
  }

  /// Whether so many runs in common make one of the two texts a copy of the other.
  boolean isCopy(TextRuns other, int shared) {
    int shorter = Math.min(runs.length, other.runs.length);
    int longer = Math.max(runs.length, other.runs.length);
    return shared > 0 && shared >= OF_SHORTER * shorter && shared >= OF_LONGER * longer;
  }

  private static long hash(CharSequence word) {
    long hash = 0;
    for (int at = 0; at < word.length(); at++) {
      hash = hash * 31 + word.charAt(at);
    }
    return hash;
  }

  private static long hash(Iterable<Long> words) {
    long hash = 0;
    for (long word : words) {
      hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
