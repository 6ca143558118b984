package org.claimtrail.annotate;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Mention;

/// An article with what was read in it.
///
/// @param sentences in the order of the text; none from page furniture
/// @param mentions in the order of the text, none inside another
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Mention> mentions) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
