package org.claimtrail.track;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The content words of a quote, without endings, those of one sense as one, as hashes.
final class Wording {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*|\\d[\\d.,]*\\d|\\d");

  /// Words that many claims have, whatever they say.
  private static final Set<String> EMPTY =
      Set.copyOf(
          List.of(
              ("a an the and or but nor so yet of in on at to for from by with without into onto"
                   + " over under about as than that this these those it its they them their he him"
                   + " his she her we us our you your i my me who whom whose which what when where"
                   + " why how there here is are was were be been being am has have had having do"
                   + " does did done will would shall should can could may might must not no nor"
                   + " none never ever also too very more most much many some any all each every"
                   + " other another such own same one two first now then still just only even both"
                   + " either neither said says say told tells saying according added adds wrote"
                   + " writes claimed claims called call calls company companies firm firms lab"
                   + " labs model models ai new year years month months week weeks day days out up"
                   + " down off if because while since until after before between against through"
                   + " during within among like made make makes making get gets got put puts take"
                   + " takes took give gives gave come comes came go goes went")
                  .split(" ", -1)));

  /// So few words say nothing of what it is about.
  private static final int FEW = 3;

  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "ly",
    "'s", "s", "e", "al", "y"
  };

  private static final Concepts CONCEPTS = new Concepts(Wording::stem);

  private Wording() {}

  /// @param text in lower case
  static Set<Integer> of(String text) {
    Set<Integer> words = new TreeSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (!EMPTY.contains(word.group())) {
        words.add(CONCEPTS.of(stem(word.group())).hashCode());
      }
    }
    return words;
  }

  /// Whether they have a word in common, or one has next to none.
  static boolean meet(Set<Integer> one, Set<Integer> other) {
    return Math.min(one.size(), other.size()) <= FEW || !Collections.disjoint(one, other);
  }

  /// Share of the words of the shorter that the other has, too; 0 where one has none.
  static double overlap(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.size() > other.size()) {
      return overlap(other, one);
    }
    int both = 0;
    for (Integer word : one) {
      both += other.contains(word) ? 1 : 0;
    }
    return both < Math.min(2, one.size()) ? 0 : (double) both / one.size();
  }

  /// What most forms of a word share; crude, but the same for all claims.
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
