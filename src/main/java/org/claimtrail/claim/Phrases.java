package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;

/// Cuts a sentence's words into base noun phrases by their tags. Tags are surer than the parser
/// where names are new and sentences headlines.
final class Phrases {

  private static final Set<String> INSIDE =
      Set.of(
          "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "$",
          "VBN", "ADD", "AFX");
  private static final Set<String> HEADS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> PRONOUNS =
      Set.of(
          "it",
          "they",
          "he",
          "she",
          "we",
          "i",
          "them",
          "him",
          "us",
          "itself",
          "themselves",
          "this",
          "that",
          "these",
          "those",
          "both",
          "who",
          "which",
          "one",
          "ones",
          "others",
          "latter",
          "former");

  private Phrases() {}

  static List<Phrase> of(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int to = runFrom(sentence, at);
      int head = lastHead(sentence, at, to);
      if (head < 0 && (nation(sentence, at, to) || ofTwo(sentence, at, to))) {
        phrases.add(new Phrase(at, to, to - 1));
        at = to;
      } else if (head >= 0) {
        phrases.add(new Phrase(trimmed(sentence, at, head), head + 1, head));
        at = head + 1;
      } else if (pronoun(sentence, at)) {
        phrases.add(new Phrase(at, at + 1, at));
        at++;
      } else {
        at = Math.max(at + 1, to);
      }
    }
    return phrases;
  }

  private static int runFrom(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && inside(sentence, from, at) && !nameOpens(sentence, from, at)) {
      if (sentence.mention(at).isPresent() && nameEnds(sentence, at)) {
        return at + 1;
      }
      at++;
    }
    return at;
  }

  /// Whether a name begins a phrase of its own: in "the part Nvidia cut down" it does, in "the chip
  /// maker Nvidia" and "chief executive Sam Altman" not.
  private static boolean nameOpens(Sentence sentence, int from, int at) {
    if (at == from || sentence.mention(at).isEmpty() || sentence.mention(at - 1).isPresent()) {
      return false;
    }
    EntityType type = sentence.mention(at).get().entity().type();
    String tag = sentence.tag(at - 1);
    boolean common = tag.equals("NN") || tag.equals("NNS");
    return common
        && type != EntityType.PERSON
        && !Nouns.types(sentence.lemma(at - 1)).contains(type);
  }

  private static boolean inside(Sentence sentence, int from, int at) {
    if (startUp(sentence, at)) {
      return true;
    }
    String tag = sentence.tag(at);
    boolean determiner = tag.equals("DT") || tag.equals("PRP$");
    if (determiner && at > from && !sentence.tag(at - 1).equals("PDT")) {
      return false;
    }
    if (sentence.mention(at).isPresent() || INSIDE.contains(tag)) {
      return !tag.equals("VBN") || at > from;
    }
    boolean hyphen = sentence.surface(at).equals("-") && at > from;
    boolean opening = sentence.surface(at).equals("\"") && at > from && at + 1 < sentence.size();
    return hyphen || tag.equals("HYPH") || opening && HEADS.contains(sentence.tag(at + 1));
  }

  /// A name ends its phrase unless a possessive, a hyphen or a further noun goes on.
  private static boolean nameEnds(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return true;
    }
    String next = sentence.tag(at + 1);
    boolean goesOn =
        next.equals("POS")
            || sentence.surface(at + 1).equals("-")
            || HEADS.contains(next)
            || next.equals("JJ")
            || next.equals("JJS");
    return !goesOn;
  }

  /// "the Chinese": a people by its adjective.
  private static boolean nation(Sentence sentence, int from, int to) {
    return to - from == 2
        && sentence.tag(from).equals("DT")
        && sentence.tag(to - 1).equals("JJ")
        && Character.isUpperCase(sentence.surface(to - 1).charAt(0));
  }

  /// Whether the word is one of the three of "start-up", which the tagger takes for a verb.
  private static boolean startUp(Sentence sentence, int word) {
    for (int at = Math.max(0, word - 2); at <= word && at + 2 < sentence.size(); at++) {
      if (sentence.surface(at).equalsIgnoreCase("start")
          && sentence.surface(at + 1).equals("-")
          && sentence.surface(at + 2).equalsIgnoreCase("up")) {
        return true;
      }
    }
    return false;
  }

  /// "the latter".
  private static boolean ofTwo(Sentence sentence, int from, int to) {
    return to - from == 2 && Set.of("latter", "former").contains(sentence.surface(to - 1));
  }

  private static int lastHead(Sentence sentence, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      boolean name = sentence.mention(at).isPresent();
      if (name || HEADS.contains(sentence.tag(at)) || startUp(sentence, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int trimmed(Sentence sentence, int from, int head) {
    int at = from;
    while (at < head && (sentence.tag(at).equals("POS") || sentence.surface(at).equals("-"))) {
      at++;
    }
    return at;
  }

  private static boolean pronoun(Sentence sentence, int at) {
    return PRONOUNS.contains(sentence.surface(at).toLowerCase(java.util.Locale.ROOT));
  }
}
