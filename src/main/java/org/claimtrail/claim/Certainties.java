package org.claimtrail.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;

/// How sure the text is of what a word states, and whether it denies it: cues on the word, on what
/// it hangs on, and just before it.
final class Certainties {

  private static final Lexicon LEXICON = Lexicon.of("certainty");
  private static final Set<String> HEDGES = LEXICON.words("hedges");
  private static final Set<String> HEDGING_VERBS = LEXICON.words("hedging-verbs");
  private static final Set<String> UNSURE = LEXICON.words("unsure");
  private static final Set<String> PLANS = LEXICON.words("plans");
  private static final Set<String> PLANNING_VERBS = LEXICON.words("planning-verbs");
  private static final Set<String> PLEDGES = LEXICON.words("pledges");
  private static final Set<String> NEGATIONS = LEXICON.words("negations");
  private static final Set<String> NEGATING_VERBS = LEXICON.words("negating-verbs");

  private static final Pattern PLANNED_WORDS = any("planned-words");
  private static final Pattern HEDGED_WORDS = any("hedged-words");

  /// How many words before a cue belong to it where the graph says nothing.
  private static final int NEAR = 4;

  private Certainties() {}

  private static Pattern any(String list) {
    return Pattern.compile("(?i)\\b(?:" + String.join("|", LEXICON.words(list)) + ")\\b");
  }

  static Certainty of(Reading reading, int cue, int from, int to) {
    Sentence sentence = reading.sentence();
    int verb = verbOf(reading, cue);
    boolean hedged = false;
    boolean planned = false;
    for (int word :
        reading.dependents(
            verb, r -> r.equals("aux") || r.equals("advmod") || r.startsWith("aux"))) {
      String lemma = sentence.surface(word).toLowerCase(Locale.ROOT);
      hedged |= HEDGES.contains(lemma);
      planned |= PLANS.contains(lemma);
    }
    for (int at = cue; at >= 0 && cue - at <= NEAR && !parted(sentence, at, cue); at--) {
      String surface = sentence.surface(at).toLowerCase(Locale.ROOT);
      hedged |= HEDGES.contains(surface) && !idle(sentence, at);
      planned |= PLANS.contains(surface);
    }
    planned |= PLEDGES.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
    planned |= announced(sentence, from, cue);
    for (Reading.Governor governor : reading.governors(verb)) {
      boolean inside =
          governor.relation().startsWith("xcomp") || governor.relation().equals("ccomp");
      String lemma = sentence.lemma(governor.word()).toLowerCase(Locale.ROOT);
      hedged |= inside && UNSURE.contains(lemma);
      if (inside && governor.relation().startsWith("xcomp")) {
        hedged |= HEDGING_VERBS.contains(lemma);
        planned |= PLANNING_VERBS.contains(lemma);
      }
      if (inside) {
        for (int word :
            reading.dependents(governor.word(), r -> r.startsWith("aux") || r.equals("advmod"))) {
          String surface = sentence.surface(word).toLowerCase(Locale.ROOT);
          hedged |= governor.relation().startsWith("xcomp") && HEDGES.contains(surface);
          planned |= governor.relation().startsWith("xcomp") && PLANS.contains(surface);
        }
      }
    }
    String first = firstVerb(sentence, Math.min(from, cue), Math.max(to, cue + 1));
    hedged |= HEDGES.contains(first);
    planned |= PLANS.contains(first);
    String clause = clause(sentence, Math.min(from, cue), Math.max(to, cue + 1));
    hedged |= HEDGED_WORDS.matcher(clause).find();
    planned |= PLANNED_WORDS.matcher(clause).find();
    return hedged ? Certainty.HEDGED : planned ? Certainty.PLANNED : Certainty.STATED;
  }

  /// The first finite verb, in lower case; "" where there is none.
  private static String firstVerb(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.tag(at).matches("VB[ZDP]|MD")) {
        return sentence.surface(at).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /// The words with some before and, up to the next sign, behind.
  private static String clause(Sentence sentence, int from, int to) {
    int end = to;
    while (end < sentence.size() && end - to < 3 && !ENDS.contains(sentence.surface(end))) {
      end++;
    }
    return sentence.text(Math.max(0, from - 4), end);
  }

  private static final Set<String> ENDS = Set.of(",", ";", ":", "—", "--", "(", ")", "and", "but");

  /// "Nvidia to buy", "US to tighten": how headlines put the future.
  private static boolean announced(Sentence sentence, int from, int cue) {
    boolean infinitive = cue > 1 && sentence.surface(cue - 1).equals("to");
    if (!infinitive || sentence.block().kind() != Block.Kind.HEADING) {
      return false;
    }
    for (int at = Math.min(from, cue); at < cue; at++) {
      if (sentence.tag(at).startsWith("VB")) {
        return false;
      }
    }
    return true;
  }

  private static boolean parted(Sentence sentence, int from, int to) {
    String surface = sentence.surface(from);
    return from < to && (surface.matches("[,;:()]|—|--") || sentence.tag(from).startsWith("W"));
  }

  /// A hedge's word that hedges nothing: the month of May, a likelihood that is compared.
  private static boolean idle(Sentence sentence, int word) {
    String surface = sentence.surface(word);
    return surface.equals("likely") && compared(sentence, word)
        || surface.equalsIgnoreCase("may") && !sentence.tag(word).equals("MD");
  }

  static boolean negated(Reading reading, int cue, int from) {
    Sentence sentence = reading.sentence();
    int verb = verbOf(reading, cue);
    for (int word : List.of(cue, verb)) {
      for (int dependent :
          reading.dependents(word, r -> r.equals("advmod") || r.equals("det") || r.equals("neg"))) {
        if (NEGATIONS.contains(sentence.surface(dependent).toLowerCase(Locale.ROOT))
            && !idiom(sentence, dependent)) {
          return true;
        }
      }
      for (Reading.Governor governor : reading.governors(word)) {
        boolean plans =
            governor.relation().startsWith("acl") && none(reading, governor.word())
                || governor.relation().equals("ccomp")
                    && reading.dependents(governor.word(), "obj").stream()
                        .anyMatch(object -> none(reading, object));
        if (plans) {
          return true;
        }
        if (governor.relation().startsWith("xcomp")
            && NEGATING_VERBS.contains(sentence.lemma(governor.word()).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    for (int word : reading.dependents(verb, ARGUMENTS::contains)) {
      if (none(reading, word)) {
        return true;
      }
    }
    for (int at = Math.max(from, cue - 3); at < cue; at++) {
      String surface = sentence.surface(at).toLowerCase(Locale.ROOT);
      if (surface.equals("not")
          || surface.equals("n't")
          || surface.equals("never")
          || surface.equals("yet")
              && at + 1 < sentence.size()
              && sentence.surface(at + 1).equals("to")) {
        return true;
      }
    }
    return from < sentence.size() && sentence.surface(from).equalsIgnoreCase("no");
  }

  /// "nobody", "no model", "no plans": not "no charge".
  private static boolean none(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    boolean denied =
        NOBODY.contains(sentence.lemma(word))
            || reading.dependents(word, "det").stream()
                .anyMatch(det -> NONE.contains(sentence.surface(det).toLowerCase(Locale.ROOT)));
    return denied && !IDIOMS.contains(sentence.lemma(word));
  }

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
  private static final Set<String> NONE = Set.of("no", "neither");

  /// "twice as likely", "more likely than": a likelihood that is compared hedges nothing.
  private static boolean compared(Sentence sentence, int word) {
    return word > 0 && Set.of("as", "more", "less", "times").contains(sentence.surface(word - 1));
  }

  /// "at no charge", "no longer than": no denial.
  private static boolean idiom(Sentence sentence, int word) {
    return word + 1 < sentence.size() && IDIOMS.contains(sentence.lemma(word + 1));
  }

  private static final Set<String> IDIOMS =
      Set.of("charge", "cost", "doubt", "less", "few", "late", "more", "surprise", "wonder");

  /// The verb that a noun, adjective or number hangs on; a verb itself.
  static int verbOf(Reading reading, int word) {
    int at = word;
    for (int step = 0; step < 4 && !reading.sentence().tag(at).startsWith("VB"); step++) {
      int here = at;
      if (!reading.dependents(here, "cop").isEmpty()) {
        return here;
      }
      Reading.Governor up = reading.governors(here).stream().findFirst().orElse(null);
      if (up == null || up.word() < 0) {
        return here;
      }
      at = up.word();
    }
    return at;
  }
}
