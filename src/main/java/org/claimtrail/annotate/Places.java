package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.entity.Mention;

/// Tells countries that act from countries as places: "China dismissed" from "in China".
final class Places {

  private static final Set<String> ACTING =
      Set.of(
          "nsubj", "nsubj:pass", "nsubj:xsubj", "csubj", "obl:agent", "obl:by", "nmod:by", "root");

  /// What is done to somebody: "accuses the US of", "urged Washington to".
  private static final Set<String> DONE_TO = Set.of("obj", "iobj");

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "from",
          "of",
          "outside",
          "inside",
          "across",
          "within",
          "throughout",
          "near",
          "into");

  /// Capitals whose possessive means the government: "Beijing's military modernisation".
  private static final Set<String> CAPITALS =
      Set.of(
          "Beijing",
          "Washington",
          "Brussels",
          "London",
          "Moscow",
          "Tokyo",
          "Seoul",
          "Paris",
          "Berlin");

  private Places() {}

  static Sentence settle(Sentence sentence, ArticleNames names) {
    List<Optional<Mention>> kept = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      Optional<Mention> mention = sentence.mention(word);
      boolean place = mention.isPresent() && names.isPlace(mention.get());
      kept.add(place && !acts(sentence, word) ? Optional.empty() : mention);
    }
    return sentence.withMentions(kept);
  }

  private static boolean acts(Sentence sentence, int word) {
    IndexedWord node = sentence.node(word);
    if (node == null) {
      return false;
    }
    boolean hyphened =
        word + 1 < sentence.size()
            && sentence.surface(word + 1).equals("-")
            && sentence.words().get(word + 1).beginPosition()
                == sentence.words().get(word).endPosition();
    if (hyphened || afterPreposition(sentence, word)) {
      return false;
    }
    if (word + 1 < sentence.size() && sentence.tag(word + 1).equals("POS")) {
      return CAPITALS.contains(sentence.surface(word));
    }
    for (SemanticGraphEdge edge : sentence.graph().incomingEdgeList(node)) {
      String relation = edge.getRelation().toString();
      if (ACTING.contains(relation) || DONE_TO.contains(relation)) {
        return true;
      }
    }
    return sentence.graph().getRoots().contains(node) && followedByVerb(sentence, word);
  }

  private static boolean afterPreposition(Sentence sentence, int word) {
    return word > 0 && WHERE.contains(sentence.surface(word - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean followedByVerb(Sentence sentence, int word) {
    if (word + 1 >= sentence.size()) {
      return false;
    }
    CoreLabel next = sentence.words().get(word + 1);
    return next.tag().startsWith("VB") || next.tag().equals("MD");
  }
}
