package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;

/// A model, product or chip comes out, is opened, updated, withdrawn or put off.
final class ReleaseRoom implements Room {

  /// Nouns by which a model that the article speaks of comes out.
  private static final Set<String> ITS_FILES =
      Set.of("weight", "weights", "checkpoint", "file", "files");

  /// Nouns for the coming out itself: "a launch has been put off".
  private static final Set<String> EVENTS =
      Set.of(
          "launch",
          "release",
          "debut",
          "rollout",
          "shipment",
          "delivery",
          "production",
          "premiere");

  /// Those of them that are of chips.
  private static final Set<String> MADE = Set.of("shipment", "delivery", "production");

  /// What may stand in one phrase with a name and is not what is named: "GPT-5.5 next month".
  private static final Set<String> TIMES =
      Set.of(
          "month",
          "week",
          "year",
          "quarter",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> BACK = Set.of("it", "they", "them", "one", "both");
  private static final Set<String> ALLOWING =
      Set.of("let", "allow", "permit", "forbid", "ban", "bar", "clear", "authorize", "license");
  private static final Set<String> NAMING =
      Set.of("called", "named", "dubbed", "codenamed", "code-named");

  /// Nouns for products and their parts beside those that stand for a model or chip.
  private static final Set<String> FURTHER =
      Set.of(
          "feature",
          "function",
          "mode",
          "engine",
          "generator",
          "generation",
          "mini",
          "prototype",
          "browser",
          "device",
          "plug-in",
          "toolkit",
          "dataset",
          "data",
          "sibling");

  private static final Set<String> SO_FAR = Set.of("ever", "far");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d[\\d.]*[A-Za-z]?");
  private static final Pattern MONTH =
      Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?");
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}[\\p{L}-]*\\d[\\w.-]*");
  private static final Set<String> BESIDE = Set.of("with", "alongside", "plus");

  /// How many words after a cue a name may stand whose description comes first.
  private static final int REACH = 8;

  private final Rules rules = Rules.of(ClaimType.RELEASE);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    List<Match> items = new ArrayList<>();
    for (Match match : rules.in(reading.sentence())) {
      if (match.rule().says("item")) {
        items.add(match);
      } else {
        candidates.addAll(released(scene, reading, match));
      }
    }
    for (Match item : items) {
      if (!candidates.isEmpty() || alone(reading, item)) {
        item(scene, reading, item, candidates).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static List<Candidate> released(Scene scene, Reading reading, Match match) {
    if (match.rule().says("name")) {
      return named(scene, reading, match);
    }
    int head = reading.headOf(match.from(), match.to());
    if (elsewhere(scene, reading, head)) {
      return List.of();
    }
    List<Phrase> phrases =
        comesOut(reading, match, head)
            ? comingOut(scene, reading, match, head)
            : objects(scene, reading, match, head);
    Map<Reference, Phrase> things = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      thing(scene, reading, phrase).ifPresent(thing -> things.putIfAbsent(thing, phrase));
    }
    List<Candidate> candidates = new ArrayList<>();
    things.forEach(
        (thing, phrase) ->
            candidates.add(candidate(match, head, phrase.from(), phrase.to(), thing)));
    boolean posted = match.rule().name().equals("releases");
    if (phrases.isEmpty() && !posted && opens(reading, match)) {
      Optional.ofNullable(scene.center(reading, match.from(), MODEL))
          .map(model -> candidate(match, head, match.from(), match.to(), model))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /// "Kimi K3 ships today": the name begins the cue.
  private static List<Candidate> named(Scene scene, Reading reading, Match match) {
    return reading
        .phraseAt(match.from())
        .flatMap(phrase -> thing(scene, reading, phrase))
        .map(thing -> candidate(match, match.from() + 1, match.from(), match.to(), thing))
        .stream()
        .toList();
  }

  private static boolean comesOut(Reading reading, Match match, int head) {
    boolean participle = reading.sentence().tag(head).equals("VBN") && modifier(reading, head);
    return match.rule().says("subject")
        || !relativeObject(reading, head).isPresent() && (reading.passive(head) || participle);
  }

  /// What comes out by itself: the subject with all that share it, or after an opening participle
  /// the subject to come.
  private static List<Phrase> comingOut(Scene scene, Reading reading, Match match, int head) {
    if (opens(reading, match)) {
      return reading
          .firstPhraseFrom(match.to(), phrase -> afterComma(reading, phrase))
          .filter(phrase -> named(scene, reading, phrase))
          .map(List::of)
          .orElse(List.of());
    }
    Optional<Phrase> subject = scene.subjectPhrase(reading, head, match.from());
    if (subject.isEmpty()) {
      return List.of();
    }
    List<Phrase> phrases = new ArrayList<>(List.of(subject.get()));
    for (int word : reading.dependents(subject.get().head(), r -> r.startsWith("conj"))) {
      reading.phraseAt(word).filter(phrase -> phrase.to() <= match.from()).ifPresent(phrases::add);
    }
    return phrases;
  }

  /// What a maker releases; of "the model, GPT-5" or a participle after its noun, the name.
  private static List<Phrase> objects(Scene scene, Reading reading, Match match, int head) {
    Optional<Phrase> relative = relativeObject(reading, head);
    if (relative.isPresent()) {
      return List.of(relative.get());
    }
    List<Phrase> objects = Arguments.objects(reading, head, match.to());
    if (objects.isEmpty()) {
      return scene.subjectPhrase(reading, head, match.from()).stream()
          .filter(phrase -> Candidate.names(scene.reference(reading, phrase), MODEL, CHIP))
          .toList();
    }
    boolean described =
        objects.stream().noneMatch(object -> named(scene, reading, object))
            && product(reading.sentence(), objects.getFirst());
    List<Phrase> names = described ? namesFrom(scene, reading, match.to()) : List.of();
    List<Phrase> things = new ArrayList<>(names.isEmpty() ? objects : names);
    things.addAll(beside(scene, reading, things.getLast().to()));
    return things;
  }

  /// "two accelerators, the AI200 and the AI250": the names after a description.
  private static List<Phrase> namesFrom(Scene scene, Reading reading, int from) {
    return reading
        .firstPhraseFrom(from, phrase -> named(scene, reading, phrase))
        .filter(phrase -> phrase.from() - from < REACH)
        .map(reading::listFrom)
        .orElse(List.of());
  }

  /// "together with a smaller sibling, Devstral Small".
  private static List<Phrase> beside(Scene scene, Reading reading, int from) {
    Sentence sentence = reading.sentence();
    for (int at = from; at < Math.min(sentence.size(), from + 3); at++) {
      String word = sentence.surface(at).toLowerCase(Locale.ROOT);
      boolean joined = word.equals("with") ? at > from && together(sentence, at - 1) : true;
      if (BESIDE.contains(word) && joined) {
        return namesFrom(scene, reading, at + 1);
      }
    }
    return List.of();
  }

  private static boolean together(Sentence sentence, int at) {
    return sentence.surface(at).equals("together") || sentence.surface(at).equals("along");
  }

  /// "the Qwen app, which Alibaba relaunched": the noun of a relative clause that has a subject of
  /// its own.
  private static Optional<Phrase> relativeObject(Reading reading, int head) {
    boolean own =
        reading.dependents(head, "nsubj").stream()
            .anyMatch(word -> !reading.sentence().tag(word).startsWith("W"));
    return reading.governors(head).stream()
        .filter(up -> own && up.relation().equals("acl:relcl"))
        .flatMap(up -> reading.phraseAt(up.word()).stream())
        .filter(phrase -> reading.names(phrase, MODEL, CHIP))
        .findFirst();
  }

  /// What a phrase says comes out; empty where it is no model, product or chip.
  private static Optional<Reference> thing(Scene scene, Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    Optional<Reference> coined = coined(sentence, phrase);
    if (coined.isPresent()) {
      return coined;
    }
    if (sentence.mention(phrase.head()).isPresent()) {
      return Optional.of(scene.reference(reading, phrase))
          .filter(found -> Candidate.names(found, MODEL, CHIP, BENCHMARK));
    }
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    if (TIMES.contains(noun)) {
      return reading.mentionIn(phrase, MODEL, CHIP).map(mention -> new Named(mention.entity()));
    }
    if (ITS_FILES.contains(noun) || EVENTS.contains(noun) || BACK.contains(noun)) {
      return spokenOf(scene, reading, phrase);
    }
    Optional<Reference> called = called(scene, reading, phrase);
    if (called.isPresent()) {
      return called;
    }
    if (!product(sentence, phrase)) {
      return Optional.empty();
    }
    Reference found = scene.reference(reading, phrase);
    return Optional.of(found)
        .filter(
            f ->
                Candidate.names(f, MODEL, CHIP) || f instanceof Described && one(sentence, phrase));
  }

  /// A name that no catalogue has, told by its number: "Fathom-2".
  private static Optional<Reference> coined(Sentence sentence, Phrase phrase) {
    int head = phrase.head();
    boolean known =
        sentence
            .mention(head)
            .filter(m -> Set.of(MODEL, CHIP, BENCHMARK).contains(m.entity().type()))
            .isPresent();
    boolean day = MONTH.matcher(sentence.surface(head)).matches();
    if (known || day || !Character.isUpperCase(sentence.surface(head).charAt(0))) {
      return Optional.empty();
    }
    int to = head + 1;
    if (to < sentence.size() && sentence.surface(to).equals("-")) {
      to++;
    }
    if (to < sentence.size() && NUMBER.matcher(sentence.surface(to)).matches()) {
      return Optional.of(new Described(sentence.text(head, to + 1)));
    }
    return NUMBERED.matcher(sentence.surface(head)).matches()
        ? Optional.of(new Described(sentence.text(properFrom(sentence, phrase), head + 1)))
        : Optional.empty();
  }

  private static int properFrom(Sentence sentence, Phrase phrase) {
    int from = phrase.head();
    while (from > phrase.from()
        && sentence.tag(from - 1).startsWith("NNP")
        && sentence.mention(from - 1).isEmpty()) {
      from--;
    }
    return from;
  }

  /// "Its successor, Quasar", "a prototype called SearchGPT".
  private static Optional<Reference> called(Scene scene, Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    int comma = phrase.to();
    if (comma + 1 >= sentence.size()) {
      return Optional.empty();
    }
    boolean apposed = sentence.surface(comma).equals(",");
    int start = apposed ? comma + 1 : comma;
    boolean naming = NAMING.contains(sentence.surface(start).toLowerCase(Locale.ROOT));
    int from = naming ? start + 1 : start;
    return reading
        .firstPhraseFrom(from, next -> next.from() <= from + 1)
        .filter(_ -> apposed || naming)
        .filter(next -> named(scene, reading, next) && reading.names(next, MODEL, CHIP))
        .map(next -> scene.reference(reading, next));
  }

  /// The model whose weights or launch, or the thing that a pronoun, means.
  private static Optional<Reference> spokenOf(Scene scene, Reading reading, Phrase phrase) {
    Optional<Reference> near =
        reading
            .mentionIn(phrase, MODEL, CHIP)
            .<Reference>map(mention -> new Named(mention.entity()));
    Reference meant = scene.reference(reading, phrase);
    boolean hardware = MADE.contains(reading.sentence().lemma(phrase.head()));
    return near.or(() -> Optional.of(meant).filter(found -> Candidate.names(found, MODEL, CHIP)))
        .or(() -> center(scene, reading, phrase, hardware ? CHIP : MODEL))
        .or(() -> center(scene, reading, phrase, hardware ? MODEL : CHIP));
  }

  private static Optional<Reference> center(
      Scene scene, Reading reading, Phrase phrase, EntityType type) {
    return Optional.ofNullable(scene.center(reading, phrase.from(), type));
  }

  /// Whether a phrase, with or without a name, is of a product: "a smaller version".
  private static boolean product(Sentence sentence, Phrase phrase) {
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    Set<EntityType> types = Nouns.types(noun);
    return types.contains(MODEL) || types.contains(CHIP) || FURTHER.contains(noun);
  }

  /// Whether it speaks of certain things: "models" at large come out every day.
  private static boolean one(Sentence sentence, Phrase phrase) {
    return !sentence.tag(phrase.head()).endsWith("S")
        || sentence.tag(phrase.from()).equals("CD")
        || sentence.lemma(phrase.from() + 1).equals("first");
  }

  private static boolean named(Scene scene, Reading reading, Phrase phrase) {
    return reading.sentence().mention(phrase.head()).isPresent()
        ? reading.names(phrase, MODEL, CHIP)
        : Candidate.names(scene.reference(reading, phrase), MODEL, CHIP);
  }

  /// "the 960 in 2027": a further thing with its date, by the words that release the first.
  private static Optional<Candidate> item(
      Scene scene, Reading reading, Match item, List<Candidate> candidates) {
    int head = candidates.isEmpty() ? item.from() : candidates.getLast().cue();
    return reading
        .phraseAt(item.from())
        .flatMap(phrase -> thing(scene, reading, phrase))
        .filter(thing -> candidates.stream().noneMatch(c -> c.subject().equals(thing)))
        .map(
            thing ->
                Candidate.of(
                    ClaimType.RELEASE,
                    item.rule().id(),
                    head,
                    item.from(),
                    item.to(),
                    thing,
                    List.of()));
  }

  /// Whether a name with its date makes a heading or list item without a verb.
  private static boolean alone(Reading reading, Match item) {
    Sentence sentence = reading.sentence();
    return item.from() <= 2
        && IntStream.range(0, sentence.size()).noneMatch(at -> sentence.tag(at).startsWith("VB"));
  }

  /// What a government does or lets be done is policy; what was released "ever" or "so far" is a
  /// ground for a superlative.
  private static boolean elsewhere(Scene scene, Reading reading, int head) {
    Sentence sentence = reading.sentence();
    boolean let =
        reading.governors(head).stream()
            .filter(up -> up.word() >= 0)
            .anyMatch(up -> ALLOWING.contains(sentence.lemma(up.word())));
    boolean state =
        reading
            .subjectOf(head)
            .flatMap(reading::phraseAt)
            .filter(phrase -> governs(scene, reading, phrase))
            .isPresent();
    boolean soFar =
        IntStream.range(Math.max(0, head - 2), Math.min(sentence.size(), head + 3))
            .anyMatch(at -> SO_FAR.contains(sentence.surface(at)));
    return let || state || soFar;
  }

  private static boolean governs(Scene scene, Reading reading, Phrase phrase) {
    return Candidate.names(scene.reference(reading, phrase), GOVERNMENT)
        || Nouns.types(reading.sentence().lemma(phrase.head())).equals(Set.of(GOVERNMENT));
  }

  /// Whether a participle describes a noun: "the model, released on April 24".
  private static boolean modifier(Reading reading, int head) {
    return reading.governors(head).stream()
        .anyMatch(up -> up.relation().startsWith("acl") || up.relation().equals("amod"));
  }

  /// Whether nothing that could be a subject stands before: "Out since January".
  private static boolean opens(Reading reading, Match match) {
    return reading.lastPhraseBefore(match.from(), _ -> true).isEmpty()
        && !reading.sentence().tag(match.from()).equals("VB");
  }

  private static boolean afterComma(Reading reading, Phrase phrase) {
    return phrase.from() > 0 && reading.sentence().surface(phrase.from() - 1).equals(",");
  }

  private static Candidate candidate(Match match, int head, int from, int to, Reference thing) {
    return Candidate.of(
        ClaimType.RELEASE,
        match.rule().id(),
        head,
        Math.min(match.from(), from),
        Math.max(match.to(), to),
        thing,
        List.of());
  }
}
