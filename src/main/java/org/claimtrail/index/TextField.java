package org.claimtrail.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.claimtrail.article.FoldedText;
import org.jspecify.annotations.Nullable;

/// A text that is searched by its words; none, one or several a document.
public record TextField(String name) {

  static final Analyzer ANALYZER = new Words();

  /// What stands in double quotes, or a run without blanks.
  private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+");

  void add(Document document, @Nullable String text) {
    if (text != null) {
      document.add(new org.apache.lucene.document.TextField(name, folded(text), Store.NO));
    }
  }

  /// Documents with all the words, in any order; what stands in double quotes, in that order. A
  /// word with hyphens in it is a phrase of its parts.
  public Query has(String words) {
    return all(phrases(words).stream().map(this::phrase).toList());
  }

  /// Documents with words that begin as all of these do.
  public Query hasBeginnings(String words) {
    return all(phrases(words).stream().map(this::beginning).toList());
  }

  /// Documents with the words one after the other.
  public Query hasPhrase(String words) {
    return phrase(folded(words));
  }

  private Query phrase(String words) {
    Query phrase = new QueryBuilder(ANALYZER).createPhraseQuery(name, words);
    return phrase == null ? new MatchNoDocsQuery("no word in " + words) : phrase;
  }

  private Query beginning(String words) {
    Term start = new Term(name, words.toLowerCase(Locale.ROOT));
    return new BooleanQuery.Builder()
        .add(phrase(words), Occur.SHOULD)
        .add(new PrefixQuery(start), Occur.SHOULD)
        .build();
  }

  private static Query all(List<Query> queries) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  private static List<String> phrases(String words) {
    List<String> phrases = new ArrayList<>();
    PHRASE
        .matcher(folded(words))
        .results()
        .map(found -> found.group(1) == null ? found.group() : found.group(1))
        .forEach(phrases::add);
    return phrases;
  }

  private static String folded(String text) {
    return FoldedText.of(text).text();
  }
}
