package org.claimtrail.annotate;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Mention;

/// An article read by one annotator for all tests, shown as text.
final class Reading {

  private static final Annotator ANNOTATOR = new Annotator(Catalogue.builtIn());

  private final AnnotatedArticle read;

  private Reading(AnnotatedArticle read) {
    this.read = read;
  }

  static Reading of(String text) {
    return new Reading(ANNOTATOR.annotate(new Article(null, null, null, null, text)));
  }

  /// A paragraph under a headline that names nobody.
  static Reading ofParagraph(String text) {
    return of("What the week brought\n" + text);
  }

  List<Sentence> sentences() {
    return read.sentences();
  }

  /// The sentences' texts in their order.
  List<String> texts() {
    return sentences().stream().map(Sentence::text).toList();
  }

  /// The mentions as `surface = name (type)`, or `name (type)` where both are the same.
  List<String> mentions() {
    return read.mentions().stream().map(this::shown).toList();
  }

  private String shown(Mention mention) {
    String surface = mention.span().in(read.article().text());
    String name = mention.entity().name();
    String type = " (" + mention.entity().type().label() + ")";
    return (surface.equals(name) ? name : surface + " = " + name) + type;
  }

  /// The words of the sentence that has `word`, each with its tag: `cable/NN flags/VBZ`.
  String tagged(String word) {
    Sentence sentence = sentenceWith(word);
    StringBuilder tagged = new StringBuilder();
    for (int at = 0; at < sentence.size(); at++) {
      tagged.append(at == 0 ? "" : " ").append(sentence.surface(at).replace(' ', '_'));
      tagged.append('/').append(sentence.tag(at));
    }
    return tagged.toString();
  }

  /// The first sentence in whose text `words` stand.
  Sentence sentenceWith(String words) {
    return sentences().stream()
        .filter(sentence -> sentence.text().contains(words))
        .findFirst()
        .orElseThrow();
  }
}
