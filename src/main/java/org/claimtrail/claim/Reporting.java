package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;

/// What is said by reporting verbs: "DeepSeek says that …", "…, the company said", "…, he added,
/// …".
final class Reporting {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> REPORTING = LEXICON.words("reporting");
  private static final Set<String> WITH_CLAUSE_ONLY = LEXICON.words("with-clause");
  private static final Set<String> MEASURING = LEXICON.words("measuring");
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "xcomp");

  /// Most words after the verb that are only an aside; more where a comma closes what was said.
  private static final int SHORT_REST = 5;

  private static final int LONG_REST = 14;

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  private final Scene scene;
  private final Sources sources;
  private final Quotations quotations;

  Reporting(Scene scene, Sources sources, Quotations quotations) {
    this.scene = scene;
    this.sources = sources;
    this.quotations = quotations;
  }

  /// What the subject of a verb says by it; empty where the verb reports nothing.
  Optional<Speech> reported(Reading reading, int verb) {
    String lemma = reading.sentence().lemma(verb).toLowerCase(Locale.ROOT);
    boolean measuring = MEASURING.contains(lemma);
    if (!REPORTING.contains(lemma) && !measuring || describes(reading.sentence(), verb)) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence();
    List<Integer> clauses = reading.dependents(verb, CLAUSES::contains);
    boolean quoted = quotations.nextTo(reading, verb);
    boolean clause = !clauses.isEmpty() || quoted || beforeIt(reading, verb);
    Optional<Phrase> speaker = speaker(reading, verb);
    boolean needsClause = WITH_CLAUSE_ONLY.contains(lemma) || !REPORTING.contains(lemma);
    if (!clause && needsClause && !measures(reading, lemma, speaker)) {
      return Optional.empty();
    }
    if (speaker.isEmpty() || reading.measures(speaker.get()) || reading.passive(verb)) {
      return Optional.empty();
    }
    Reference reference = sources.speaking(reading, speaker.get());
    if (reference == null) {
      return Optional.empty();
    }
    if (!clause) {
      int from = Math.max(verb, speaker.get().head()) + 1;
      return Optional.of(new Speech(from, end(reading, from), verb, reference));
    }
    return Optional.of(said(sentence, reading, verb, speaker.get(), reference));
  }

  /// "a claimed 67.8%": a participle that stands before its noun reports nothing, nor does "put
  /// out".
  private static boolean describes(Sentence sentence, int verb) {
    if (verb + 1 < sentence.size() && sentence.tag(verb + 1).equals("RP")) {
      return true;
    }
    String before = verb == 0 ? "" : sentence.tag(verb - 1);
    return before.equals("DT") || before.equals("PRP$") || before.equals("JJ");
  }

  /// "CAISI put V4 Pro at 32%", "its own chart has K2.6 behind": a measurement of one's own.
  private boolean measures(Reading reading, String lemma, Optional<Phrase> speaker) {
    return speaker.isPresent()
        && MEASURING.contains(lemma)
        && (Candidate.names(scene.reference(reading, speaker.get()), COMPANY, GOVERNMENT, PERSON)
            || reading.sentence().tag(speaker.get().head()).equals("NNS")
                && Nouns.PEOPLE.contains(reading.sentence().lemma(speaker.get().head())));
  }

  /// What is said stands after the verb, or, where next to nothing does, before it; on both sides
  /// of a quotation that it splits.
  private Speech said(
      Sentence sentence, Reading reading, int verb, Phrase speaker, Reference reference) {
    int last = Math.max(verb, speaker.head()) + 1;
    int first = Math.min(verb, speaker.from());
    boolean inverted = speaker.from() > verb && first > 2;
    if (inverted && !quotations.splits(reading, first, last)) {
      return new Speech(0, first, verb, reference);
    }
    boolean closed = first > 2 && sentence.surface(first - 1).matches("[,\"]");
    boolean ends = restIsShort(sentence, last, closed ? LONG_REST : SHORT_REST);
    boolean begins = first <= 1;
    if (ends && !begins) {
      return new Speech(0, first, verb, reference);
    }
    if (quotations.splits(reading, first, last)) {
      return new Speech(0, sentence.size(), verb, reference);
    }
    boolean parenthetical =
        !begins
            && last < sentence.size()
            && sentence.surface(last).equals(",")
            && sentence.surface(first - 1).equals(",");
    if (parenthetical) {
      return new Speech(0, sentence.size(), verb, reference);
    }
    return new Speech(last, end(reading, last), verb, reference);
  }

  /// Where what is said from `from` on ends: at a semicolon or a clause with a new subject after
  /// "but" or "while".
  private static int end(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    for (int at = from + 2; at < sentence.size(); at++) {
      String surface = sentence.surface(at).toLowerCase(Locale.ROOT);
      boolean turn =
          surface.equals("although")
              || surface.equals("though")
              || surface.equals("but")
              || surface.equals("while");
      if (surface.equals(";") || turn && sentence.surface(at - 1).equals(",")) {
        return at;
      }
    }
    return sentence.size();
  }

  /// Whether after the reporting verb stand only an adverb, a time or an addressee, and no clause.
  private static boolean restIsShort(Sentence sentence, int from, int most) {
    int words = 0;
    for (int at = from; at < sentence.size(); at++) {
      if (FINITE.contains(sentence.tag(at))) {
        return false;
      }
      if (Character.isLetterOrDigit(sentence.surface(at).charAt(0))) {
        words++;
      }
    }
    return words <= most;
  }

  /// A clause before the verb, closed by a comma or quotation mark: "…, the company said".
  private static boolean beforeIt(Reading reading, int verb) {
    Optional<Phrase> subject = reading.subjectOf(verb).flatMap(reading::phraseAt);
    int first = subject.map(phrase -> Math.min(phrase.from(), verb)).orElse(verb);
    if (first < 3) {
      return false;
    }
    String before = reading.sentence().surface(first - 1);
    return before.equals(",") || before.equals("\"");
  }

  private static Optional<Phrase> speaker(Reading reading, int verb) {
    List<Integer> own = reading.dependents(verb, r -> r.equals("nsubj"));
    for (int word : own) {
      Optional<Phrase> phrase = reading.phraseAt(word);
      if (phrase.isPresent()) {
        return relativePronoun(reading, phrase.get()) ? antecedent(reading, verb) : phrase;
      }
    }
    Optional<Phrase> next = reading.lastPhraseBefore(verb, phrase -> phrase.to() == verb);
    if (next.isPresent()
        && next.get().from() > 0
        && reading.sentence().surface(next.get().from() - 1).equals(",")) {
      return next;
    }
    Optional<Phrase> through = reading.subjectOf(verb).flatMap(reading::phraseAt);
    if (through.isPresent() && Math.abs(through.get().head() - verb) < 12) {
      return through;
    }
    return Optional.empty();
  }

  private static boolean relativePronoun(Reading reading, Phrase phrase) {
    return reading.sentence().tag(phrase.head()).startsWith("W");
  }

  private static Optional<Phrase> antecedent(Reading reading, int verb) {
    return reading.lastPhraseBefore(verb - 1, _ -> true);
  }
}
