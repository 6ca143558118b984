package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.article.Block;
import org.claimtrail.entity.Mention;

/// Helps the tagger, which was trained on running text, with headlines: words that have capitals
/// only because they stand in one, and verbs that it takes for plurals ("cable flags DeepSeek").
final class Headlines {

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> OPENS_OBJECT =
      Set.of("DT", "NNP", "CD", "PRP$", "JJ", "JJR", "RB", "TO");

  /// Verbs that are oftener nouns or adjectives in other texts.
  private static final Set<String> COMPARING =
      Set.of(
          "rival", "rivals", "match", "matches", "top", "tops", "trail", "trails", "edge", "edges",
          "lead", "leads", "equal", "equals", "lag", "lags", "best", "bests");

  private Headlines() {}

  /// Words of a headline in title case are shown to the tagger without their capitals.
  static void lowered(Block block, List<CoreLabel> words, List<Optional<Mention>> mentions) {
    if (block.kind() == Block.Kind.PARAGRAPH || !titled(words, mentions)) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      CoreLabel word = words.get(at);
      String text = word.word();
      boolean initials = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1;
      if (mentions.get(at).isEmpty() && !initials) {
        word.setWord(text.toLowerCase(Locale.ROOT));
        word.setValue(text.toLowerCase(Locale.ROOT));
      }
    }
  }

  /// Whether more than half of the words of over three letters, names aside, have a capital.
  private static boolean titled(List<CoreLabel> words, List<Optional<Mention>> mentions) {
    int capitals = 0;
    int all = 0;
    for (int at = 1; at < words.size(); at++) {
      String text = words.get(at).word();
      if (mentions.get(at).isEmpty() && text.length() > 3 && Character.isLetter(text.charAt(0))) {
        all++;
        capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    return all > 1 && capitals * 2 > all;
  }

  static void retag(List<CoreLabel> words, List<Optional<Mention>> mentions) {
    for (int at = 1; at + 1 < words.size(); at++) {
      boolean afterModal = words.get(at - 1).tag().equals("MD");
      if (afterModal && words.get(at).tag().equals("NN") && opensObject(words, mentions, at + 1)) {
        words.get(at).setTag("VB");
      }
    }
    for (int at = 1; at + 1 < words.size(); at++) {
      String previous = words.get(at - 1).tag();
      boolean relative =
          previous.equals("WDT") || words.get(at - 1).word().equalsIgnoreCase("that");
      boolean named = mentions.get(at - 1).isPresent() || previous.startsWith("NN");
      boolean noun = !words.get(at).tag().startsWith("VB");
      if (COMPARING.contains(words.get(at).word().toLowerCase(Locale.ROOT))
          && (relative || named && noun && opensObject(words, mentions, at + 1))) {
        verb(words.get(at));
      }
    }
    if (words.stream().anyMatch(word -> FINITE.contains(word.tag()))) {
      return;
    }
    for (int at = 1; at + 1 < words.size(); at++) {
      boolean afterNoun =
          mentions.get(at - 1).isPresent() || words.get(at - 1).tag().startsWith("NN");
      boolean plural = words.get(at).tag().equals("NNS") && mentions.get(at).isEmpty();
      if (plural && afterNoun && opensObject(words, mentions, at + 1)) {
        verb(words.get(at));
        return;
      }
    }
  }

  private static boolean opensObject(
      List<CoreLabel> words, List<Optional<Mention>> mentions, int at) {
    return mentions.get(at).isPresent() || OPENS_OBJECT.contains(words.get(at).tag());
  }

  private static void verb(CoreLabel word) {
    word.setTag(word.word().endsWith("s") ? "VBZ" : "VBP");
    word.setLemma(new Morphology().lemma(word.word(), word.tag(), true));
  }
}
