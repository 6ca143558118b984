package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.jspecify.annotations.Nullable;

/// Who says what in an article: reporting verbs, "according to", quotations and those that go on in
/// the next sentence, and the lab that writes a post in the first person.
final class Speakers {

  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "claim",
          "argue",
          "announce",
          "report",
          "tell",
          "add",
          "note",
          "warn",
          "write",
          "boast",
          "maintain",
          "insist",
          "estimate",
          "reckon",
          "believe",
          "think",
          "suggest",
          "contend",
          "assert",
          "state",
          "declare",
          "explain",
          "acknowledge",
          "admit",
          "concede",
          "predict",
          "forecast",
          "expect",
          "caution",
          "find",
          "conclude",
          "show",
          "reveal",
          "disclose",
          "confirm",
          "allege",
          "post",
          "tweet",
          "joke",
          "quip",
          "complain",
          "stress",
          "emphasize",
          "emphasise",
          "promise",
          "pledge",
          "vow",
          "call",
          "describe",
          "put",
          "credit",
          "judge",
          "rate",
          "counter",
          "respond",
          "reply",
          "deny",
          "recall",
          "remark",
          "observe",
          "tout",
          "advertise",
          "cite",
          "quote",
          "calculate",
          "hint");

  /// Reporting only with a clause or quotation after them.
  private static final Set<String> WITH_CLAUSE_ONLY =
      Set.of(
          "find",
          "show",
          "put",
          "call",
          "describe",
          "credit",
          "judge",
          "rate",
          "expect",
          "believe",
          "think",
          "cite",
          "post",
          "promise",
          "pledge",
          "vow",
          "reveal",
          "confirm",
          "announce",
          "report",
          "add",
          "state",
          "declare",
          "tout",
          "recall",
          "quote",
          "respond",
          "suggest",
          "write");

  /// What one puts, gives or finds is one's own measurement when one is a firm, body or person.
  private static final Set<String> MEASURING =
      Set.of(
          "put", "credit", "judge", "rate", "find", "give", "get", "measure", "rank", "report",
          "peg", "reckon", "clock", "price");

  private static final Set<String> BY = Set.of("by", "in", "on", "to");

  /// What somebody's own figures are called after "by" or "in".
  private static final Set<String> FIGURES =
      Set.of(
          "count",
          "account",
          "reckoning",
          "estimate",
          "figure",
          "figures",
          "run",
          "runs",
          "test",
          "tests",
          "view",
          "telling",
          "opinion",
          "arithmetic",
          "calculation",
          "data",
          "numbers",
          "number",
          "chart",
          "table",
          "tally",
          "post",
          "paper",
          "report",
          "card",
          "words",
          "judgment",
          "judgement",
          "measure",
          "yardstick");

  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "xcomp");

  private final Scene scene;
  private final Map<Reading, List<Speech>> speeches = new HashMap<>();
  private final Quotations quotations;
  private final @Nullable Reference author;

  Speakers(Scene scene) {
    this.scene = scene;
    quotations = new Quotations(scene.readings());
    author = scene.author();
    Reference goesOn = null;
    Reference inBlock = null;
    Block block = null;
    for (Reading reading : scene.readings()) {
      List<Speech> found = found(reading);
      boolean sameBlock = reading.sentence().block().equals(block);
      inBlock = sameBlock ? inBlock : introduced(reading);
      if (inBlock != null && found.isEmpty()) {
        found = List.of(new Speech(0, reading.sentence().size(), 0, inBlock));
      }
      boolean quoted = quotations.opensQuoted(reading);
      if (found.isEmpty() && quoted && goesOn != null) {
        found = List.of(new Speech(0, reading.sentence().size(), 0, goesOn));
      }
      speeches.put(reading, found);
      block = reading.sentence().block();
      if (!found.isEmpty()) {
        goesOn = found.getLast().speaker();
      } else if (!sameBlock && !quoted) {
        goesOn = null;
      }
    }
  }

  /// Who says the word; null where the article speaks itself.
  @Nullable Reference claimant(Reading reading, int word) {
    Speech speech = speech(reading, word);
    if (speech != null) {
      return speech.speaker();
    }
    return author;
  }

  /// The innermost speech around a word; null when there is none.
  @Nullable Speech speech(Reading reading, int word) {
    return speeches.getOrDefault(reading, List.of()).stream()
        .filter(speech -> speech.covers(word))
        .min(Comparator.comparingInt(speech -> speech.to() - speech.from()))
        .orElse(null);
  }

  List<Speech> in(Reading reading) {
    return speeches.getOrDefault(reading, List.of());
  }

  /// "Eddie Wu: …", "Demis Hassabis, to CNBC last week: …": who speaks all through a paragraph;
  /// null when it opens otherwise.
  private static @Nullable Reference introduced(Reading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.mention(0).filter(m -> m.entity().type() == PERSON).isEmpty()) {
      return null;
    }
    for (int at = 1; at < Math.min(sentence.size(), 8); at++) {
      if (sentence.surface(at).equals(":")) {
        return sentence
            .mention(0)
            .<Reference>map(mention -> new Named(mention.entity()))
            .orElse(null);
      }
      if (sentence.tag(at).startsWith("VB")) {
        return null;
      }
    }
    return null;
  }

  private List<Speech> found(Reading reading) {
    List<Speech> found = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int word = 0; word < sentence.size(); word++) {
      String lemma = sentence.lemma(word).toLowerCase(Locale.ROOT);
      if (sentence.tag(word).startsWith("VB") && REPORTING.contains(lemma)) {
        reported(reading, word, lemma).ifPresent(found::add);
      } else if (sentence.tag(word).equals("IN") && BY.contains(lemma)) {
        byFigures(reading, word).ifPresent(found::add);
      } else if (lemma.equals("accord") || lemma.equals("according") || lemma.equals("per")) {
        accordingTo(reading, word, lemma).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Speech> reported(Reading reading, int verb, String lemma) {
    Sentence sentence = reading.sentence();
    List<Integer> clauses = reading.dependents(verb, CLAUSES::contains);
    boolean quoted = quotations.nextTo(reading, verb);
    boolean clause = !clauses.isEmpty() || quoted || beforeIt(reading, verb);
    Optional<Phrase> speaker = speaker(reading, verb);
    if (!clause && WITH_CLAUSE_ONLY.contains(lemma) && !measures(reading, lemma, speaker)) {
      return Optional.empty();
    }
    if (speaker.isEmpty() || reading.passive(verb)) {
      return Optional.empty();
    }
    Reference reference = speaking(reading, speaker.get());
    if (reference == null) {
      return Optional.empty();
    }
    return Optional.of(said(sentence, reading, verb, speaker.get(), reference));
  }

  /// "CAISI put V4 Pro at 32%", "its own chart has K2.6 behind": a measurement of one's own.
  private boolean measures(Reading reading, String lemma, Optional<Phrase> speaker) {
    return speaker.isPresent()
        && MEASURING.contains(lemma)
        && (Candidate.names(scene.reference(reading, speaker.get()), COMPANY, GOVERNMENT, PERSON)
            || reading.sentence().tag(speaker.get().head()).equals("NNS")
                && Nouns.PEOPLE.contains(reading.sentence().lemma(speaker.get().head())));
  }

  /// "by Zhipu's own count", "in CAISI's runs".
  private Optional<Speech> byFigures(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    Optional<Phrase> phrase =
        reading.phrases().stream().filter(p -> p.from() == word + 1).findFirst();
    if (phrase.isEmpty() || !FIGURES.contains(sentence.lemma(phrase.get().head()))) {
      return Optional.empty();
    }
    boolean its = sentence.surface(word + 1).equalsIgnoreCase("its");
    Reference speaker =
        reading
            .mentionIn(phrase.get(), COMPANY, GOVERNMENT, PERSON)
            .<Reference>map(mention -> new Named(mention.entity()))
            .orElseGet(() -> its ? scene.center(reading, word, COMPANY) : null);
    return Optional.ofNullable(speaker).map(found -> new Speech(0, sentence.size(), word, found));
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
    boolean ends = restIsShort(sentence, last);
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

  /// Whether after the reporting verb stand only an adverb, a time or an addressee.
  private static boolean restIsShort(Sentence sentence, int from) {
    int words = 0;
    for (int at = from; at < sentence.size(); at++) {
      if (Character.isLetterOrDigit(sentence.surface(at).charAt(0))) {
        words++;
      }
    }
    return words <= 5;
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

  private Optional<Speech> accordingTo(Reading reading, int word, String lemma) {
    Sentence sentence = reading.sentence();
    int after = word + (lemma.equals("per") ? 1 : 2);
    if (lemma.equals("per") && (after >= sentence.size() || sentence.mention(after).isEmpty())) {
      return Optional.empty();
    }
    List<Phrase> source = Arguments.after(reading, after);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Reference speaker = speaking(reading, source.getFirst());
    if (speaker == null) {
      return Optional.empty();
    }
    boolean opens = word <= 1;
    return Optional.of(
        opens
            ? new Speech(source.getFirst().to(), sentence.size(), word, speaker)
            : new Speech(0, sentence.size(), word, speaker));
  }

  /// Who speaks in a phrase: a model or a document for its maker, a pronoun for who it means.
  private @Nullable Reference speaking(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    String surface = sentence.surface(phrase.head()).toLowerCase(Locale.ROOT);
    if (surface.equals("we") || surface.equals("i")) {
      return author != null ? author : lastSpeaker(reading);
    }
    if (surface.equals("they")) {
      return lastSpeaker(reading);
    }
    Reference reference = scene.reference(reading, phrase);
    if (reference instanceof Named(Entity entity)) {
      if (entity.type() == MODEL) {
        String maker = entity.owner(scene.day());
        return maker == null
            ? reference
            : scene.catalogue().named(maker).<Reference>map(Named::new).orElse(reference);
      }
      return entity.type() == BENCHMARK ? null : reference;
    }
    if (References.MOUTHPIECES.contains(noun)) {
      return documentOf(reading, phrase);
    }
    return reference instanceof Described(String words) && speaks(noun, words) ? reference : null;
  }

  /// Whether describing words are of somebody who can speak: people, firms, bodies.
  private static boolean speaks(String noun, String words) {
    return !NO_SPEAKER.contains(noun) && Character.isLetter(words.charAt(0));
  }

  private static final Set<String> NO_SPEAKER =
      Set.of(
          "claim",
          "result",
          "price",
          "thing",
          "fact",
          "performance",
          "training",
          "year",
          "month",
          "time",
          "number",
          "share",
          "stock",
          "money",
          "chart",
          "race",
          "gap",
          "market",
          "parity",
          "it",
          "this",
          "that",
          "which",
          "one",
          "there");

  /// "the report", "its model card": whoever spoke last, else the last company named.
  private @Nullable Reference documentOf(Reading reading, Phrase phrase) {
    Optional<Phrase> maker =
        reading.lastPhraseBefore(
            phrase.from(), p -> !reading.sentence().mention(p.head()).isEmpty());
    if (maker.isPresent() && Candidate.names(scene.reference(reading, maker.get()), COMPANY)) {
      return scene.reference(reading, maker.get());
    }
    Reference last = lastSpeaker(reading);
    return last != null ? last : Scene.named(scene.lastBefore(reading, COMPANY, 4));
  }

  private @Nullable Reference lastSpeaker(Reading reading) {
    for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - 4); at--) {
      List<Speech> before = speeches.getOrDefault(scene.readings().get(at), List.of());
      if (!before.isEmpty()) {
        return before.getLast().speaker();
      }
    }
    return null;
  }
}
