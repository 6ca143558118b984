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

  private final Catalogue catalogue;

  private final WordKinds kinds;
  private final NameModel model;

  public Annotator(Catalogue catalogue) {
    this(catalogue, ModelFiles.builtIn());
  }

  /// @param files where the model of names is
  public Annotator(Catalogue catalogue, ModelFiles files) {
    this.catalogue = catalogue;
    model = NameModel.in(files);
    kinds = new WordKinds(catalogue.entities());
  }

  public AnnotatedArticle annotate(Article article) {
    FoldedText text = FoldedText.of(article.text());
    List<Block> blocks = article.blocks();
    Linked linked = catalogue.link(text, blocks);
    List<RawSentence> raw = RawSentence.of(text, blocks);
    List<NameChoice.Name> chosen =
        model.isEmpty()
            ? null
            : NameChoice.of(NameText.of(text, linked, raw, blocks, kinds), model, kinds);
    ArticleNames names = ArticleNames.of(text, linked, chosen, raw, catalogue);
    List<Sentence> sentences = new ArrayList<>();
    for (RawSentence sentence : raw) {
      sentences.add(sentence(text, sentence, names));
    }
    return settled(article, sentences, names);
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
