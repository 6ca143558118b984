package org.claimtrail.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// The phrase that is the subject of a reporting verb. It mostly stands beside the verb, where tags
/// are surer than the parser; else before an aside, or where the graph has it.
final class SpeakerPhrases {

  private static final Set<String> NOUN_JOINTS =
      Set.of("of", "at", "from", "for", "with", "in", "by", "on", "to");

  /// Between people and what they know.
  private static final Set<String> FAMILIAR =
      Set.of("familiar", "close", "briefed", "involved", "knowledgeable", "aware", "based", "led");

  /// Most words that stand between a subject and a verb that the graph joins.
  private static final int REACH = 14;

  private SpeakerPhrases() {}

  /// @param inverts whether the verb may stand before its subject: "…, said Kim"
  static Optional<Phrase> of(Reading reading, int verb, boolean inverts) {
    Sentence sentence = reading.sentence();
    int before = beforeAuxiliaries(sentence, verb);
    if (before >= 0 && sentence.tag(before).startsWith("W")) {
      return antecedent(reading, before);
    }
    Optional<Phrase> aside =
        before > 1 && sentence.surface(before).matches("[,)—]")
            ? beforeAside(reading, before)
            : Optional.empty();
    if (aside.isPresent()) {
      return aside;
    }
    Optional<Phrase> after = inverts ? inverted(reading, verb) : Optional.empty();
    if (after.isPresent() || before < 0) {
      return after;
    }
    return reading
        .phraseAt(before)
        .filter(p -> p.to() == before + 1)
        .map(p -> outermost(reading, p))
        .or(() -> byGraph(reading, verb));
  }

  /// Whether the verb is of a relative clause: "who rates the stock a sell".
  static boolean relative(Sentence sentence, int verb) {
    int before = beforeAuxiliaries(sentence, verb);
    return before >= 0 && sentence.tag(before).startsWith("W");
  }

  /// "…," said Rhea Lindqvist.
  private static Optional<Phrase> inverted(Reading reading, int verb) {
    Sentence sentence = reading.sentence();
    boolean after =
        verb > 0
            && sentence.surface(verb - 1).matches("[,\"?!—(;]|--")
            && sentence.tag(verb).matches("VB[DZP]");
    return after
        ? reading.phrases().stream().filter(p -> p.from() == verb + 1).findFirst()
        : Optional.empty();
  }

  /// The last word before the verb that is neither its auxiliary nor an adverb; -1 for none.
  private static int beforeAuxiliaries(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at >= 0 && sentence.tag(at).matches("RB[RS]?|MD|RP|VB[DZPN]?")) {
      boolean auxiliary =
          !sentence.tag(at).startsWith("VB")
              || Set.of("have", "be", "do").contains(sentence.lemma(at));
      if (!auxiliary) {
        break;
      }
      at--;
    }
    boolean himself = at > 0 && sentence.surface(at).matches("(?:him|her|it)self|themselves");
    return himself ? at - 1 : at;
  }

  /// "who said": the phrase that the pronoun stands for.
  private static Optional<Phrase> antecedent(Reading reading, int pronoun) {
    return reading.lastPhraseBefore(pronoun, _ -> true).map(p -> outermost(reading, p));
  }

  /// From "the Allen Institute" to "Nathan Lambert of the Allen Institute"; from "early access" to
  /// "a start-up that had early access".
  private static Phrase outermost(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    int before = phrase.from() - 1;
    if (before < 1) {
      return phrase;
    }
    if (NOUN_JOINTS.contains(sentence.surface(before).toLowerCase(Locale.ROOT))) {
      int joint = FAMILIAR.contains(sentence.surface(before - 1)) ? before - 1 : before;
      return reading
          .phraseAt(joint - 1)
          .filter(outer -> outer.to() == joint)
          .map(outer -> outermost(reading, outer))
          .orElseGet(() -> fromClause(reading, phrase, before));
    }
    return fromClause(reading, phrase, before);
  }

  /// Out of a relative clause that ends with the phrase.
  private static Phrase fromClause(Reading reading, Phrase phrase, int before) {
    Sentence sentence = reading.sentence();
    if (reading.sentence().mention(phrase.head()).isPresent()
        && !sentence.tag(before).startsWith("VB")) {
      return phrase;
    }
    for (int at = before; at > 0 && phrase.from() - at < 8; at--) {
      if (sentence.surface(at).matches("[,;:\"]")) {
        return phrase;
      }
      boolean relative =
          sentence.surface(at).matches("who|that|which")
              && sentence.tag(at + 1).matches("VB.*|MD|RB");
      if (relative) {
        int pronoun = at;
        return reading
            .phraseAt(at - 1)
            .filter(outer -> outer.to() == pronoun)
            .map(outer -> outermost(reading, outer))
            .orElse(phrase);
      }
    }
    return phrase;
  }

  /// "Nvidia, whose shares barely moved, said": what stands before the aside that a comma closes.
  private static Optional<Phrase> beforeAside(Reading reading, int closing) {
    Sentence sentence = reading.sentence();
    String mark = sentence.surface(closing).equals(")") ? "(" : sentence.surface(closing);
    boolean verb = false;
    for (int at = closing - 1; at > 0; at--) {
      if (sentence.surface(at).matches("[;:\"]")) {
        return Optional.empty();
      }
      boolean relative = sentence.tag(at + 1).startsWith("W");
      if (sentence.surface(at).equals(mark) && (relative || !verb)) {
        int open = at;
        return reading
            .phraseAt(open - 1)
            .filter(p -> p.to() == open)
            .map(p -> outermost(reading, p));
      }
      verb |= sentence.tag(at).matches("VB[DZP]|MD");
      if (verb && sentence.surface(at).equals(mark)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> byGraph(Reading reading, int verb) {
    return reading
        .subjectOf(verb)
        .filter(word -> Math.abs(word - verb) <= REACH)
        .filter(word -> !reading.sentence().tag(word).startsWith("W"))
        .flatMap(reading::phraseAt)
        .map(phrase -> outermost(reading, phrase));
  }
}
