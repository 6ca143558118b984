package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.article.Article;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Linked;
import org.claimtrail.entity.Mention;

/// From an article to its sentences and the mentions in them.
///
/// Safe to share between threads. Models are loaded when the first article needs them.
public final class Annotator {

  /// Longer sentences are tables or code that lost their line ends; the parser's time would be
  /// spent on nothing.
  private static final int LONGEST = 150;

  private final Catalogue catalogue;

  public Annotator(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public AnnotatedArticle annotate(Article article) {
    FoldedText text = FoldedText.of(article.text());
    List<Block> blocks = article.blocks();
    Linked linked = catalogue.link(text, blocks);
    List<RawSentence> raw = rawSentences(text, blocks);
    ArticleNames names = ArticleNames.of(text, linked, raw);
    List<Sentence> sentences = new ArrayList<>();
    for (RawSentence sentence : raw) {
      sentences.add(sentence(text, sentence, names));
    }
    return settled(article, sentences, names);
  }

  private static List<RawSentence> rawSentences(FoldedText text, List<Block> blocks) {
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

  private static Sentence sentence(FoldedText text, RawSentence raw, ArticleNames names) {
    List<CoreLabel> words = new ArrayList<>();
    List<Optional<Mention>> mentions = new ArrayList<>();
    List<CoreLabel> rest = raw.words();
    for (int at = 0; at < rest.size(); ) {
      Optional<Mention> mention = names.at(rest.get(at).beginPosition());
      int to = at + 1;
      if (mention.isPresent()) {
        Span span = text.folded(mention.get().span());
        while (to < rest.size() && rest.get(to).beginPosition() < span.end()) {
          to++;
        }
        words.add(MentionWord.of(text.text(), span, rest.get(at), mention.get().entity()));
      } else {
        words.add(rest.get(at));
      }
      mentions.add(mention);
      at = to;
    }
    for (int at = 0; at < words.size(); at++) {
      words.get(at).setIndex(at + 1);
    }
    Headlines.lowered(raw.block(), words, mentions);
    Models.tag(words);
    for (int at = 0; at < words.size(); at++) {
      if (mentions.get(at).isPresent()) {
        words.get(at).setTag("NNP");
        words.get(at).setLemma(words.get(at).originalText());
      }
    }
    Headlines.retag(words, mentions);
    return new Sentence(raw.block(), text, words, mentions, Models::parse);
  }

  /// Drops the places that do not act.
  private static AnnotatedArticle settled(
      Article article, List<Sentence> sentences, ArticleNames names) {
    List<Mention> mentions = new ArrayList<>();
    List<Sentence> settled = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Sentence kept = names.hasPlaces(sentence) ? Places.settle(sentence, names) : sentence;
      settled.add(kept);
      mentions.addAll(kept.mentions());
    }
    return new AnnotatedArticle(article, settled, mentions);
  }
}
