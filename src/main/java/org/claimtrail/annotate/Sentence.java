package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// A sentence, heading, list item or table row: its words, the mentions among them and, on first
/// use, its dependency graph.
///
/// A mention is one word here, however many it has in the text, so that in the graph it is one
/// node. Words are counted from 0; CoreNLP's indices from 1.
public final class Sentence {

  private final Block block;
  private final FoldedText text;
  private final List<CoreLabel> words;
  private final List<Optional<Mention>> mentions;
  private final Function<List<CoreLabel>, SemanticGraph> parser;
  private @Nullable SemanticGraph graph;

  Sentence(
      Block block,
      FoldedText text,
      List<CoreLabel> words,
      List<Optional<Mention>> mentions,
      Function<List<CoreLabel>, SemanticGraph> parser) {
    this.block = block;
    this.text = text;
    this.words = List.copyOf(words);
    this.mentions = List.copyOf(mentions);
    this.parser = parser;
  }

  /// The same with other mentions.
  Sentence withMentions(List<Optional<Mention>> others) {
    Sentence sentence = new Sentence(block, text, words, others, parser);
    sentence.graph = graph;
    return sentence;
  }

  /// The line that it stands in.
  public Block block() {
    return block;
  }

  public List<CoreLabel> words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  /// The mention that the word is; empty for ordinary words.
  public Optional<Mention> mention(int word) {
    return mentions.get(word);
  }

  public List<Mention> mentions() {
    return mentions.stream().flatMap(Optional::stream).toList();
  }

  /// The mentions among the words from `from` up to but not `to`.
  public List<Mention> mentions(int from, int to) {
    return mentions.subList(from, to).stream().flatMap(Optional::stream).toList();
  }

  /// What the word reads as in the text, with look-alikes folded: "GPT-5.4".
  public String surface(int word) {
    return words.get(word).originalText();
  }

  /// The dictionary form in lower case; of a mention its text.
  public String lemma(int word) {
    return words.get(word).lemma();
  }

  /// Whether any word has the dictionary form.
  public boolean hasLemma(String lemma) {
    return words.stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  public String tag(int word) {
    return words.get(word).tag();
  }

  /// Enhanced++ Universal Dependencies. Parsed on the first call.
  public synchronized SemanticGraph graph() {
    if (graph == null) {
      graph = parser.apply(words);
    }
    return graph;
  }

  /// The word's node in the graph; null when the parser left it out, as it does for some signs.
  public @Nullable IndexedWord node(int word) {
    return graph().getNodeByIndexSafe(word + 1);
  }

  /// The span of the whole sentence in the article's text.
  public Span span() {
    return span(0, size());
  }

  /// The span of the words from `from` up to but not `to`, in the article's text.
  public Span span(int from, int to) {
    int start = words.get(from).beginPosition();
    int end = words.get(to - 1).endPosition();
    return text.original(new Span(start, end));
  }

  /// The text of those words, with look-alikes folded.
  public String text(int from, int to) {
    return text.text().substring(words.get(from).beginPosition(), words.get(to - 1).endPosition());
  }

  public String text() {
    return text(0, size());
  }

  /// The word that holds a character of [#text()]; -1 when it is a blank between words.
  public int wordAt(int character) {
    int position = words.getFirst().beginPosition() + character;
    for (int at = 0; at < size(); at++) {
      if (words.get(at).endPosition() > position) {
        return words.get(at).beginPosition() <= position ? at : -1;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return text();
  }
}
