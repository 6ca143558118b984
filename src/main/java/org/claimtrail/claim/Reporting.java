package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.jspecify.annotations.Nullable;

/// What is said by reporting verbs: "DeepSeek says that …", "…, the company said", "…, he added,
/// …".
final class Reporting {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> REPORTING = LEXICON.words("reporting");
  private static final Set<String> WITH_CLAUSE_ONLY = LEXICON.words("with-clause");
  private static final Set<String> JUDGING = LEXICON.words("judging");
  private static final Set<String> QUOTING = LEXICON.words("quoting");
  private static final Set<String> MEASURING = LEXICON.words("measuring");
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "xcomp");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> TURNS = Set.of("although", "though", "but", "while");

  /// Most words after the verb that are only an aside; more where a comma closes what was said.
  private static final int SHORT_REST = 5;

  private static final int LONG_REST = 14;

  private static final Set<String> PLACING =
      Set.of("have", "put", "place", "see", "list", "peg", "rank");

  /// Verbs by which one gives figures of one's own.
  private static final Set<String> PRINTING = Set.of("give", "print", "show", "log");

  /// Where something stands: "at 32%", "a whisker ahead", "level with".
  private static final Pattern STANDING =
      Pattern.compile(
          "^(?:(?:only|just|still|some|roughly|about|nearly|almost|well|far|a|an|\\S+ly|\\S+)"
              + " ){0,3}?(?:at \\D{0,12}\\d|ahead|behind|level|between \\d|above|below|neck|in"
              + " front|on (?:a"
              + " (?:par|level)|\\d)|top\\b|\\d+(?:st|nd|rd|th)\\b|(?:first|second|third|fourth|fifth)|edging|trailing|leading|beating|as"
              + " good|better|worse|faster|slower|cheaper)");

  private final Sources sources;
  private final Quotations quotations;

  Reporting(Sources sources, Quotations quotations) {
    this.sources = sources;
    this.quotations = quotations;
  }

  /// What the subject of a verb says by it; empty where the verb reports nothing.
  Optional<Speech> reported(Reading reading, int verb) {
    Sentence sentence = reading.sentence();
    String lemma = sentence.lemma(verb).toLowerCase(Locale.ROOT);
    boolean known = REPORTING.contains(lemma) || MEASURING.contains(lemma);
    if (!known || describes(sentence, verb) || reading.passive(verb) || silent(sentence, verb)) {
      return Optional.empty();
    }
    boolean reports = REPORTING.contains(lemma) || hasIt(sentence, verb);
    Optional<Phrase> speaker =
        SpeakerPhrases.of(reading, verb, reports).filter(phrase -> !counted(reading, phrase));
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.min(verb, speaker.get().from());
    int last = addressed(sentence, Math.max(verb, speaker.get().head()) + 1);
    boolean clause = reports && clause(reading, verb, first, last);
    if (!clause && !reportsThing(reading, verb, lemma, speaker.get())) {
      return Optional.empty();
    }
    Reference reference = source(reading, speaker.get());
    if (reference == null) {
      return Optional.empty();
    }
    Speech speech =
        clause
            ? said(reading, verb, first, last, reference)
            : new Speech(last, end(reading, last), verb, reference);
    return Optional.of(speech).filter(words -> words.from() < words.to());
  }

  /// "has it that".
  private static boolean hasIt(Sentence sentence, int verb) {
    return sentence.lemma(verb).equals("have")
        && verb + 1 < sentence.size()
        && sentence.surface(verb + 1).equals("it")
        && thatFollows(sentence, verb);
  }

  /// After "me" in "tells me", "out" in "points out".
  private static int addressed(Sentence sentence, int word) {
    int at = word;
    while (at < sentence.size()
        && (sentence.tag(at).equals("RP") || sentence.surface(at).matches("me|us|him|her|them"))) {
      at++;
    }
    return at;
  }

  /// "three", "40%": an amount, not a source.
  private static boolean counted(Reading reading, Phrase phrase) {
    boolean apart = phrase.from() > 0 && reading.sentence().surface(phrase.from() - 1).equals(",");
    boolean of =
        phrase.to() < reading.sentence().size()
            && reading.sentence().surface(phrase.to()).equals("of");
    return !apart && !of && reading.measures(phrase);
  }

  /// Who the phrase is, or, where the tagger cut it wrongly, the phrase that opens the sentence.
  private @Nullable Reference source(Reading reading, Phrase speaker) {
    Reference source = sources.speaking(reading, speaker);
    return source != null
        ? source
        : reading.phrases().stream()
            .findFirst()
            .filter(opening -> opening.from() == 0 && opening.to() < speaker.from())
            .map(opening -> sources.speaking(reading, opening))
            .filter(opening -> opening instanceof Described)
            .orElse(null);
  }

  /// Whether what the verb says is a clause or a quotation.
  private boolean clause(Reading reading, int verb, int first, int last) {
    Sentence sentence = reading.sentence();
    boolean told = thatFollows(sentence, verb);
    if (quotations.inside(reading, verb) || SpeakerPhrases.relative(sentence, verb)) {
      return told || !reading.dependents(verb, "ccomp").isEmpty();
    }
    boolean beside =
        told
            || quotations.nextTo(reading, verb)
            || beforeIt(reading, first, verb)
            || thrownIn(sentence, first, last);
    return QUOTING.contains(sentence.lemma(verb))
        ? beside && FINITE.contains(sentence.tag(verb))
        : beside || !reading.dependents(verb, CLAUSES::contains).isEmpty();
  }

  private static boolean thatFollows(Sentence sentence, int verb) {
    return that(sentence, verb) >= 0;
  }

  /// The "that" or colon that opens what is said, after an addressee or a time; -1 for none.
  private static int that(Sentence sentence, int verb) {
    for (int at = verb + 1; at < Math.min(sentence.size() - 1, verb + 9); at++) {
      if (sentence.surface(at).matches("that|:")) {
        return at;
      }
      if (FINITE.contains(sentence.tag(at)) || sentence.surface(at).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the verb reports without a clause: "alleges fraud", "called the rule a gift", "CAISI
  /// put V4 Pro at 32%".
  private boolean reportsThing(Reading reading, int verb, String lemma, Phrase speaker) {
    boolean always =
        REPORTING.contains(lemma) && !WITH_CLAUSE_ONLY.contains(lemma) && !QUOTING.contains(lemma);
    boolean judges = JUDGING.contains(lemma);
    return always
        || (judges || MEASURING.contains(lemma) && measures(reading, verb))
            && judge(reading, speaker);
  }

  /// "put V4 Pro at 32%", "has K2.6 behind": a thing and where it stands.
  private static boolean measures(Reading reading, int verb) {
    Sentence sentence = reading.sentence();
    if (PRINTING.contains(sentence.lemma(verb))) {
      return IntStream.range(verb + 1, Math.min(sentence.size(), verb + 8))
              .anyMatch(at -> sentence.tag(at).equals("CD"))
          && !sentence.mentions(verb + 1, sentence.size()).isEmpty();
    }
    if (!PLACING.contains(sentence.lemma(verb))) {
      return true;
    }
    Optional<Phrase> thing = reading.firstPhraseFrom(verb + 1, p -> p.from() <= verb + 2);
    if (thing.isEmpty() || sentence.tag(verb + 1).startsWith("VB")) {
      return false;
    }
    int after = thing.get().to();
    return after < sentence.size()
        && STANDING.matcher(sentence.text(after, sentence.size())).find();
  }

  private boolean judge(Reading reading, Phrase speaker) {
    Reference source = sources.speaking(reading, speaker);
    return Candidate.names(source, COMPANY, GOVERNMENT, PERSON) || source instanceof Described;
  }

  /// "a claimed 67.8%": a participle that stands before its noun reports nothing, nor does "put
  /// out".
  private static boolean describes(Sentence sentence, int verb) {
    boolean particle =
        verb + 1 < sentence.size()
            && sentence.tag(verb + 1).equals("RP")
            && !sentence.surface(verb + 1).matches("on|back|in");
    String before = verb == 0 ? "" : sentence.tag(verb - 1);
    return particle || before.equals("DT") || before.equals("PRP$") || before.equals("JJ");
  }

  /// "would not say", "declined to comment", "did not reply".
  private static boolean silent(Sentence sentence, int verb) {
    boolean negated =
        verb > 0 && sentence.surface(verb - 1).matches("not|n't|never|n’t")
            || verb > 1 && sentence.surface(verb - 2).matches("decline[sd]?|refuse[sd]?|declining");
    boolean nothing =
        verb + 1 < sentence.size() && sentence.surface(verb + 1).matches("nothing|no");
    return negated && !thatFollows(sentence, verb) || nothing;
  }

  /// What is said stands after the verb, or, where next to nothing does, before it; on both sides
  /// of a quotation that it splits, or where it is only thrown in.
  private Speech said(Reading reading, int verb, int first, int last, Reference reference) {
    Sentence sentence = reading.sentence();
    Optional<Speech> bracketed = bracketed(sentence, verb, reference);
    if (bracketed.isPresent()) {
      return bracketed.get();
    }
    int start = start(reading, first);
    boolean inverted = last > verb + 1 && first > 2;
    boolean split = quotations.splits(reading, first, last);
    if (split) {
      return new Speech(0, sentence.size(), verb, reference);
    }
    boolean closed = first > 2 && sentence.surface(first - 1).matches("[,\"]");
    if (thatFollows(sentence, last - 1)) {
      int that = that(sentence, last - 1);
      return new Speech(that + 1, end(reading, that), verb, reference);
    }
    if (SpeakerPhrases.relative(sentence, verb)) {
      return new Speech(last, end(reading, last), verb, reference);
    }
    if (inverted && closed && finite(sentence, start, first)) {
      return new Speech(start, first, verb, reference);
    }
    if (thrownIn(sentence, first, last)) {
      return new Speech(start, end(reading, last), verb, reference);
    }
    int resumed = closed ? resumes(sentence, last) : -1;
    if (resumed >= 0 && finite(sentence, start, first)) {
      return new Speech(start, end(reading, resumed), verb, reference);
    }
    boolean ends = restIsShort(sentence, last, closed ? LONG_REST : SHORT_REST);
    boolean before = closed && finite(sentence, start, first) || ends && first > 1;
    return before
            && (ends || closed)
            && !(opensOnly(sentence, start, first) && last + 3 < sentence.size())
        ? new Speech(start, first, verb, reference)
        : new Speech(last, end(reading, last), verb, reference);
  }

  /// "(80.9, says Anthropic)": what stands in parentheses with the verb.
  private static Optional<Speech> bracketed(Sentence sentence, int verb, Reference speaker) {
    int open = verb;
    while (open >= 0 && !sentence.surface(open).matches("[()]")) {
      open--;
    }
    if (open < 0 || sentence.surface(open).equals(")")) {
      return Optional.empty();
    }
    int close = verb;
    while (close < sentence.size() && !sentence.surface(close).equals(")")) {
      close++;
    }
    return Optional.of(new Speech(open + 1, close, verb, speaker));
  }

  /// "…, he added, …".
  private static boolean thrownIn(Sentence sentence, int first, int last) {
    return first > 0
        && sentence.surface(first - 1).equals(",")
        && last < sentence.size() - 2
        && sentence.surface(last).equals(",");
  }

  /// Where what was said goes on after a time or place: ", Kim said in a paper, and …"; -1 for not.
  private static int resumes(Sentence sentence, int last) {
    for (int at = last; at < Math.min(sentence.size() - 2, last + LONG_REST); at++) {
      if (sentence.surface(at).equals(",")) {
        boolean goesOn = sentence.surface(at + 1).equals("and");
        return goesOn && finite(sentence, at + 2, Math.min(sentence.size(), at + 11)) ? at + 1 : -1;
      }
      if (FINITE.contains(sentence.tag(at)) || sentence.surface(at).equals("\"")) {
        return -1;
      }
    }
    return -1;
  }

  /// "In a technical note, ": nothing that could be said.
  private static boolean opensOnly(Sentence sentence, int from, int to) {
    return to - from <= LONG_REST
        && !finite(sentence, from, to)
        && sentence.tag(from).matches("IN|TO|VBN|VBG|RB");
  }

  /// Where what is said before the verb begins: after a semicolon, except in a quotation.
  private int start(Reading reading, int first) {
    Sentence sentence = reading.sentence();
    for (int at = first - 2; at > 0; at--) {
      if (sentence.surface(at).equals("\"")) {
        return 0;
      }
      if (sentence.surface(at).equals(";")) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean finite(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (FINITE.contains(sentence.tag(at)) || sentence.surface(at).equals("\"")) {
        return true;
      }
    }
    return false;
  }

  /// Where what is said from `from` on ends: at a semicolon or a clause with a new subject after
  /// "but" or "while".
  private static int end(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    for (int at = from + 2; at < sentence.size(); at++) {
      boolean turn = TURNS.contains(sentence.surface(at).toLowerCase(Locale.ROOT));
      if (sentence.surface(at).equals(";") || turn && sentence.surface(at - 1).equals(",")) {
        return at;
      }
    }
    return sentence.size();
  }

  /// Whether after the reporting verb stand only an adverb, a time or an addressee, and no clause.
  private static boolean restIsShort(Sentence sentence, int from, int most) {
    int words = 0;
    for (int at = from; at < sentence.size() && !sentence.surface(at).equals(";"); at++) {
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
  private static boolean beforeIt(Reading reading, int first, int verb) {
    Sentence sentence = reading.sentence();
    return first >= 3
        && sentence.surface(first - 1).matches("[,\"]")
        && (finite(sentence, 0, first - 1) || restIsShort(sentence, verb + 1, 2));
  }
}
