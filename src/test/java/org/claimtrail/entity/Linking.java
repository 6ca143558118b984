package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.article.FoldedText;

/// A text with marks round the names that were found in it: `>DeepSeek V4< trails >GPT-5.4<`; where
/// the canonical name is another, it stands after an equals sign: `>Opus 4.7=Claude Opus 4.7<`.
final class Linking {

  private Linking() {}

  static String of(String text) {
    return of(Catalogue.builtIn(), text);
  }

  static String of(Catalogue catalogue, String text) {
    return marked(text, linked(catalogue, text).mentions());
  }

  /// The same for countries and capitals, which may act or be mere places.
  static String places(String text) {
    return marked(text, linked(Catalogue.builtIn(), text).places());
  }

  /// The types of the names found, in their order.
  static List<EntityType> types(String text) {
    return linked(Catalogue.builtIn(), text).mentions().stream()
        .map(mention -> mention.entity().type())
        .toList();
  }

  private static Linked linked(Catalogue catalogue, String text) {
    Article article = new Article(null, null, null, null, text);
    return catalogue.link(FoldedText.of(text), article.blocks());
  }

  private static String marked(String text, List<Mention> mentions) {
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (Mention mention : mentions) {
      String surface = mention.span().in(text);
      String name = mention.entity().name();
      marked.append(text, last, mention.span().start()).append('>').append(surface);
      marked.append(name.equals(surface) ? "" : "=" + name).append('<');
      last = mention.span().end();
    }
    return marked.append(text.substring(last)).toString();
  }

  /// Takes the marks out of `marked`; linking must put the same ones back.
  static void assertLinks(String marked) {
    String text = marked.replaceAll(">([^=<>]*)(?:=[^<>]*)?<", "$1");
    assertThat(of(text)).isEqualTo(marked);
  }
}
